using Dapper;
using Microsoft.Data.Sqlite;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Tests.Storage;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Campaign;

/// <summary>kill -9 at random moments of <c>backup</c> and <c>restore</c>: a store is never lost, and never half there.</summary>
public sealed class KilledCopyTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly Killing killing;
    private readonly int days = Rounds.Of(50, 365);

    public KilledCopyTests()
    {
        killing = new Killing(scratch.Terminal.Directory);
        Plan plan = StoredDaysTests.PlanOf(new DateOnly(2026, 1, 1), [.. Enumerable.Range(0, 60).Select(i => StoredDaysTests.Piece($"v{i}", $"A{i}", fromCm: i * 300))]);
        OlderStore.Make(Full, [.. Enumerable.Range(0, days).Select(i => ($"r{i}", "2026-01-01T12:00:00.000Z", plan with { Date = plan.Date.AddDays(i) }))]);
        Store.Open(Full);
        foreach (string made in new[] { "var", "backups" }) Directory.CreateDirectory(scratch.Path(made));
    }

    public void Dispose() => scratch.Dispose();

    private string Db => scratch.Path("var", "market.db");

    private string Full => scratch.Path("full.db");

    private string Monday => scratch.Path("backups", "monday.db");

    [Fact]
    public async Task A_backup_that_is_killed_is_whole_or_not_there_and_the_store_stands()
    {
        File.Copy(Full, Db);
        await killing.Repeatedly("backup --out backups/monday.db", few: 2, many: 25, () => Hidden("backups"), async () =>
        {
            Assert.Equal(days, PlansIn(Db));
            if (File.Exists(Monday)) Assert.Equal(days, PlansIn(Monday));
            string next = $"backups/{Guid.NewGuid():N}.db";
            Assert.Equal(0, await scratch.Run($"backup --out {next}"));
            Assert.Equal(days, PlansIn(scratch.Path(next)));
            File.Delete(scratch.Path(next));
            Assert.False(Hidden("backups"), "What the killed one left is still there.");
        }, before: () => File.Delete(Monday));
    }

    [Fact]
    public async Task A_restore_that_is_killed_is_whole_or_has_not_happened()
    {
        File.Copy(Full, Monday);
        MakeWorkedIn("worked-in");
        await killing.Repeatedly("restore --from backups/monday.db", few: 2, many: 25, () => Hidden("var"), async () =>
        {
            Assert.Contains(PlansIn(Db), new[] { 0, days });
            if (PlansIn(Db) == 0) Assert.Equal("in-the-log", MarketIn(Db));
            else Assert.Equal("in-the-log", MarketIn(Directory.GetFiles(scratch.Path("var"), "market.db.replaced-*").Single()));
            Assert.Equal(0, await scratch.Run("restore --from backups/monday.db"));
            Assert.Equal(days, PlansIn(Db));
            Assert.False(Hidden("var"), "What the killed one left is still there.");
            Assert.Contains(Directory.GetFiles(scratch.Path("var"), "market.db.replaced-*"), kept => MarketIn(kept) == "in-the-log");
        }, before: () =>
        {
            Directory.Delete(scratch.Path("var"), recursive: true);
            Directory.CreateDirectory(scratch.Path("var"));
            foreach (string file in Directory.GetFiles(scratch.Path("worked-in"))) File.Copy(file, scratch.Path("var", Path.GetFileName(file)));
        });
    }

    /// <summary>A store as a killed worker leaves it: the last that was committed is in the log alone.</summary>
    private void MakeWorkedIn(string directory)
    {
        Store store = Store.Open(scratch.Path("worker", "market.db"));
        using SqliteConnection worker = store.Connect();
        worker.Execute("pragma wal_autocheckpoint = 0; insert into market (id, directory, loaded_at) values ('in-the-log', null, '2026')");
        Directory.CreateDirectory(scratch.Path(directory));
        foreach (string file in Directory.GetFiles(scratch.Path("worker")).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, scratch.Path(directory, Path.GetFileName(file)));
    }

    private bool Hidden(string directory) => Directory.EnumerateFiles(scratch.Path(directory), ".*.draft*").Any();

    private static int PlansIn(string file)
    {
        using SqliteConnection store = StoreFile.Existing(file);
        Assert.Equal("ok", store.QuerySingle<string>("pragma integrity_check"));
        return store.QuerySingle<int>("select count(*) from plan");
    }

    private static string MarketIn(string file)
    {
        using SqliteConnection store = StoreFile.Existing(file);
        return store.QuerySingle<string>("select id from market");
    }
}
