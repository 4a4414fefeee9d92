using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoredDaysTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 11, 30), Tuesday = new(2026, 12, 1);

    private readonly Scratch scratch = new();
    private readonly Store store;
    private readonly StoredRuns runs;
    private readonly StoredDays days;

    public StoredDaysTests()
    {
        var clock = new FakeTimeProvider();
        store = Store.Open(scratch.Path("market.db"));
        runs = new StoredRuns(store, clock);
        days = new StoredDays(store, clock);
        foreach (string market in (string[])["jinhui", "other"])
            new StoredMarkets(store, clock).Put(market, null, new Dictionary<string, byte[]>());
    }

    public void Dispose() => scratch.Dispose();

    internal static Placement Piece(string vendor, string stall, string window = "morning", int fromCm = 0) => new(
        new(vendor), new(window), new("Z"), new("R"), [new(stall), new(stall + "b")], new(fromCm, fromCm + 300), 150, new(360), new(720), new(1250),
        Commitment.Published);

    internal static Plan PlanOf(DateOnly date, params Placement[] placements) => new(
        new("jinhui"), date, "hash", 1, "cn-community", "cn-default", PlanStatus.Proved, [], [.. placements], [], [], [], 0, 0);

    [Fact]
    public void A_vendors_history_tells_every_piece_and_every_refusal_latest_day_first()
    {
        Committed("a", PlanOf(Monday, Piece("v1", "A1"), Piece("v1", "A4", fromCm: 900), Piece("v2", "A2", fromCm: 600)));
        var refused = new Refusal(new("v1"), new("evening"), RefusalCode.CapFull, [], null, Bilingual.Same("–"));
        Committed("b", PlanOf(Tuesday, Piece("v1", "A3")) with { Refusals = [refused] });

        Assert.Equal(
            ["2026-12-01 evening – cap-full", "2026-12-01 morning A3;A3b ", "2026-11-30 morning A1;A1b ", "2026-11-30 morning A4;A4b "],
            days.History("v1", "jinhui").Select(row => $"{row.Date} {row.Window} {(row.Stalls.Length > 0 ? row.Stalls : "–")} {row.Refused}"));
        HistoryRow first = days.History("v2", null)[0];
        Assert.Equal(("Z", "R", 600, 900, 1250), (first.Zone, first.Frontage, first.FromCm, first.ToCm, first.FeeFen));
    }

    [Fact]
    public void A_day_has_one_plan_in_force_and_it_is_replaced_as_a_whole()
    {
        string first = Committed("a", PlanOf(Monday, Piece("v1", "A1"), Piece("v2", "A2", fromCm: 600)));
        string second = Committed("b", PlanOf(Monday, Piece("v2", "A1")));

        Assert.Equal(second, days.InForce("jinhui", Monday));
        Assert.Empty(days.History("v1", null));
        Assert.Equal("A1;A1b", Assert.Single(days.History("v2", null)).Stalls);

        days.PutInForce(first, PlanOf(Monday, Piece("v1", "A1"), Piece("v2", "A2", fromCm: 600)));
        Assert.Equal(first, days.InForce("jinhui", Monday));
        Assert.Equal("A2;A2b", Assert.Single(days.History("v2", null)).Stalls);
        Assert.Equal("b"u8.ToArray(), days.Plan(second));
    }

    [Fact]
    public void A_vendor_or_market_that_is_not_there_has_no_history()
    {
        Committed("a", PlanOf(Monday, Piece("v1", "A1")));

        Assert.Empty(days.History("v9", null));
        Assert.Empty(days.History("v1", "other"));
        Assert.Null(days.InForce("other", Monday));
    }

    [Fact]
    public void A_vendors_history_is_read_by_key_never_by_looking_through_all()
    {
        using SqliteConnection connection = store.Connect();
        string[] steps =
        [
            .. connection.Query("explain query plan " + StoredDays.HistoryQuery, new { vendor = "v1", market = (string?)null })
                .Select(step => (string)step.detail),
        ];

        Assert.Contains(steps, step => step.Contains("SEARCH p USING PRIMARY KEY (market=? AND vendor=?)", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("SEARCH r USING PRIMARY KEY (market=? AND vendor=?)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_run_brought_goes_with_it()
    {
        Committed("a", PlanOf(Monday, Piece("v1", "A1")));
        using SqliteConnection connection = store.Connect();
        connection.Execute("delete from run where date < '2026-12-01'");

        Assert.Empty(days.History("v1", null));
        Assert.Equal(0, connection.QuerySingle<long>("select (select count(*) from plan) + (select count(*) from day)"));
    }

    private string Committed(string content, Plan plan)
    {
        RunRow run = runs.Ask(new("jinhui", $"{plan.Date:yyyy-MM-dd}", content, "", "1.0"));
        Assert.True(runs.Commit(run.Id, runs.Claim(run.Id, "me")!.Value, new(plan, System.Text.Encoding.UTF8.GetBytes(content), "{}")));
        return run.Id;
    }
}
