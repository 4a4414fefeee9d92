using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Import;
using TidalMarket.Host.Plans;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Tests.Import.Amsterdam;
using TidalMarket.Host.Tests.Storage;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Campaign;

/// <summary>kill -9 at random moments, of the program as a process: the last good state stands, the work is taken up again, and nothing is there twice.</summary>
public sealed class KilledTests : IDisposable
{
    private const string Serve = "serve --once --market jinhui";

    private readonly Scratch scratch = new();
    private readonly Killing killing;

    public KilledTests() => killing = new Killing(scratch.Terminal.Directory);

    public void Dispose() => scratch.Dispose();

    private string Db => scratch.Path("var", "market.db");

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_previous_one_or_the_new_one()
    {
        byte[] first = new TestDay().Vendor(1, "vpl", "1").Bytes, second = new TestDay().Vendor(1, "vpl", "1").Vendor(2, "soll").Bytes;
        await File.WriteAllBytesAsync(scratch.Path("day.json"), first, TestContext.Current.CancellationToken);
        Assert.Equal(0, await scratch.Run("import amsterdam day.json --out market"));
        await killing.Repeatedly("import amsterdam day.json --out market", few: 2, many: 15, Drafted("."), async () =>
        {
            Assert.True(MarketReader.Read(MarketFiles.FromDirectory(scratch.Path("market")).Value).IsValid, scratch.Error);
            Assert.Equal(0, await scratch.Run("import amsterdam day.json --out market"));
            await File.WriteAllBytesAsync(scratch.Path("day.json"), killing.Random.Next(2) == 0 ? first : second, TestContext.Current.CancellationToken);
        });
        Assert.Equal(["day.json", "market/"], scratch.Everything().Where(name => !name.StartsWith("market/", StringComparison.Ordinal) || name == "market/"));
    }

    [Fact]
    public async Task A_plan_that_is_killed_leaves_the_previous_one_or_the_new_one_whole()
    {
        scratch.Sample();
        string[] plans = ["plan --market jinhui --engine greedy --out p --date 2026-11-26", "plan --market jinhui --engine greedy --out p --date 2026-11-27"];
        Assert.Equal(0, await scratch.Run(plans[0]));
        string[] sheets = scratch.Everything().Where(name => name.StartsWith("p/", StringComparison.Ordinal)).ToArray();
        await killing.Repeatedly(plans[1], few: 2, many: 15, Drafted("."), async () =>
        {
            Assert.Equal(sheets, scratch.Everything().Where(name => name.StartsWith("p/", StringComparison.Ordinal)));
            Assert.Equal(0, await scratch.Run("check --market jinhui --plan p/plan.json"));
            Plan whole = PlanJson.Read(File.ReadAllBytes(scratch.Path("p", "plan.json"))).Value;
            Assert.Contains($"{whole.Date:yyyy-MM-dd}", File.ReadAllText(scratch.Path("p", "vendors.html")), StringComparison.Ordinal);
            Assert.Equal(0, await scratch.Run(plans[killing.Random.Next(2)]));
        });
        Assert.DoesNotContain(scratch.Everything(), name => name.StartsWith('.'));
    }

    [Fact]
    public async Task A_worker_that_is_killed_is_taken_up_again_and_plans_nothing_twice()
    {
        scratch.Sample();
        await killing.Repeatedly(Serve, few: 2, many: 20, Drafted("out/jinhui"), async () =>
        {
            RunRow[] before = File.Exists(Db) ? Sound() : [];
            Assert.True(before.Length <= 1, "One input became two runs.");
            Assert.Equal(0, await scratch.Run(Serve));
            RunRow run = Assert.Single(Sound());
            Assert.Equal(RunStatus.Done, run.Status);
            if (before is [{ Status: RunStatus.Done }]) Assert.Equal(before[0].Epoch, run.Epoch);
            SheetsAndStoreAgree(run);
        }, before: () =>
        {
            foreach (string made in new[] { "var", "out" }.Where(_ => killing.Random.Next(4) > 0).Select(name => scratch.Path(name)).Where(Directory.Exists))
                Directory.Delete(made, recursive: true);
        });
        Assert.DoesNotContain(scratch.Everything(), name => name.Contains("/.", StringComparison.Ordinal) || name.EndsWith(".lock", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_migration_that_is_killed_leaves_the_older_store_or_the_new_one()
    {
        scratch.Sample();
        Plan plan = StoredDaysTests.PlanOf(new DateOnly(2026, 1, 1), [.. Enumerable.Range(0, 60).Select(i => StoredDaysTests.Piece($"v{i}", $"A{i}", fromCm: i * 300))]);
        (string, string, Plan)[] done =
        [
            .. Enumerable.Range(0, Rounds.Of(50, 365)).Select(i => ($"r{i}", "2026-01-01T12:00:00.000Z", plan with { Date = plan.Date.AddDays(i) })),
        ];
        Directory.CreateDirectory(scratch.Path("var"));
        OlderStore.Make(scratch.Path("older.db"), done);
        await killing.Repeatedly("history --vendor v1", few: 2, many: 20, () => File.Exists(Db + "-wal"), () =>
        {
            Sound();
            Assert.Equal(done.Length, new StoredDays(Store.Open(Db), TimeProvider.System).History("v1", null).Length);
            Assert.NotEmpty(Directory.GetFiles(scratch.Path("var"), "*.before-0002*"));
            foreach (string kept in Directory.GetFiles(scratch.Path("var"), "*.before-0002*"))
                using (SqliteConnection older = StoreFile.Existing(kept))
                    Assert.Equal(done.Length, older.QuerySingle<int>("select count(plan) from run"));
            return Task.CompletedTask;
        }, before: () =>
        {
            foreach (string file in Directory.GetFiles(scratch.Path("var"))) File.Delete(file);
            StoreFile.BackUp(scratch.Path("older.db"), Db);
        });
    }

    private Func<bool> Drafted(string parent) => () =>
        Directory.Exists(scratch.Path(parent)) && Directory.EnumerateDirectories(scratch.Path(parent), ".*.draft").Any();

    private RunRow[] Sound()
    {
        Store store = Store.Open(Db);
        using SqliteConnection connection = store.Connect();
        Assert.Equal("ok", connection.QuerySingle<string>("pragma integrity_check"));
        Assert.Empty(connection.Query("pragma foreign_key_check"));
        return [.. new StoredRuns(store, TimeProvider.System).All()];
    }

    private void SheetsAndStoreAgree(RunRow run)
    {
        Store store = Store.Open(Db);
        var days = new StoredDays(store, TimeProvider.System);
        byte[] written = File.ReadAllBytes(scratch.Path("out", "jinhui", run.Date, "plan.json"));
        Assert.Equal(written, days.Plan(run.Id));
        Plan plan = PlanJson.Read(written).Value;
        using SqliteConnection connection = store.Connect();
        Assert.Equal(run.Id, connection.QuerySingle<string>("select run from day"));
        Assert.Equal(plan.Placements.Length, connection.QuerySingle<int>("select count(*) from placement"));
        Assert.Equal(plan.Refusals.Length, connection.QuerySingle<int>("select count(*) from refusal"));
    }
}
