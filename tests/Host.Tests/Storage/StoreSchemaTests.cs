using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoreSchemaTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    private readonly Scratch scratch = new();

    public StoreSchemaTests() => File = scratch.Path("market.db");

    private string File { get; }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_older_store_gets_its_history_from_its_plans_and_is_kept_as_it_was()
    {
        var refused = new Refusal(new("v2"), new("morning"), RefusalCode.AllHeld, [], null, Bilingual.Same("–"));
        Plan late = StoredDaysTests.PlanOf(Monday, StoredDaysTests.Piece("v1", "A2")) with { Refusals = [refused] };
        OlderStore.Make(
            File,
            ("early", "2026-11-29T12:00:00.000Z", StoredDaysTests.PlanOf(Monday, StoredDaysTests.Piece("v1", "A1"))),
            ("late", "2026-11-29T13:00:00.000Z", late));

        Store store = Store.Open(File);
        var days = new StoredDays(store, new FakeTimeProvider());

        Assert.Equal("late", days.InForce("jinhui", Monday));
        HistoryRow row = Assert.Single(days.History("v1", null));
        Assert.Equal(("A2;A2b", "Z", "R", 0, 300, 1250), (row.Stalls, row.Zone, row.Frontage, row.FromCm, row.ToCm, row.FeeFen));
        Assert.Equal("all-held", Assert.Single(days.History("v2", null)).Refused);
        Assert.NotEmpty(days.Plan("early"));
        Assert.Equal(["early", "late", "waiting"], new StoredRuns(store, new FakeTimeProvider()).All().Select(run => run.Id).Order());
        Assert.Equal(File + ".before-0002", store.OlderKeptIn);
        Assert.Null(Store.Open(File).OlderKeptIn);
        using SqliteConnection kept = StoreFile.Existing(store.OlderKeptIn!);
        Assert.Equal(2, kept.QuerySingle<int>("select count(plan) from run"));
        Assert.Empty(kept.Query("pragma foreign_key_check"));
    }

    [Fact]
    public void A_migrated_store_holds_what_a_commit_would_have_written()
    {
        Plan plan = StoredDaysTests.PlanOf(Monday, StoredDaysTests.Piece("v1", "A1"), StoredDaysTests.Piece("v2", "A3", "evening", 600));
        OlderStore.Make(File, ("one", "2026-11-29T12:00:00.000Z", plan));
        Store store = Store.Open(File);
        using SqliteConnection connection = store.Connect();
        string[] migrated = Rows(connection);

        using (SqliteTransaction change = connection.BeginTransaction())
        {
            PlanInForce.Replace(connection, change, "one", plan, "2026-11-29T12:00:00.000Z");
            change.Commit();
        }

        Assert.Equal(2, migrated.Length);
        Assert.Equal(Rows(connection), migrated);
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_older_store_as_it_was()
    {
        OlderStore.Make(File, ("one", "2026-11-29T12:00:00.000Z", StoredDaysTests.PlanOf(Monday)));
        using SqliteConnection connection = StoreFile.Connect(File);
        connection.Execute("create table refusal (somebody_elses text)");

        Assert.ThrowsAny<Exception>(() => Store.Open(File));

        Assert.Equal(1, connection.QuerySingle<int>("select count(plan) from run"));
        Assert.Equal(1, connection.QuerySingle<int>("select count(*) from SchemaVersions"));
    }

    [Fact]
    public async Task Of_many_who_open_an_older_store_at_once_one_migrates_it()
    {
        OlderStore.Make(File, ("one", "2026-11-29T12:00:00.000Z", StoredDaysTests.PlanOf(Monday, StoredDaysTests.Piece("v1", "A1"))));

        Store[] opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Store.Open(File, patienceSeconds: 30))));

        Assert.Single(opened, store => store.OlderKeptIn is not null);
        Assert.Single(new StoredDays(opened[0], new FakeTimeProvider()).History("v1", null));
        Assert.Single(Directory.GetFiles(scratch.Path(), "*.before-*"));
    }

    [Theory]
    [InlineData("0001_markets_and_runs.sql", "916eb796cefd21e7a7cee21f67276a1ee1b60f58d4027de65e600238bb172b76")]
    [InlineData("0002_plan_in_force.sql", "266da8334fcc2996d26188a636f91f6ae4f3d70648040a40d3fa0bf0e586f8da")]
    public void A_script_that_was_shipped_never_changes(string script, string sha256)
    {
        using Stream content = typeof(Store).Assembly.GetManifestResourceStream(StoreSchema.Scripts + script)!;

        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    private static string[] Rows(SqliteConnection connection) =>
    [
        .. connection.Query<string>("""
            select market || vendor || date || tide_window || zone || frontage || from_cm || to_cm || stalls || fee_fen || commitment from placement
            """),
    ];
}
