using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Storage;

public sealed class StoredRunsTests : IDisposable
{
    private static readonly RunKey Monday = new("jinhui", "2026-11-30", "hash", "seed=1", "1.0");

    private readonly Scratch scratch = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 20, 0, 0, TimeSpan.FromHours(8)));
    private readonly Store store;
    private readonly StoredRuns runs;
    private readonly StoredDays days;

    public StoredRunsTests()
    {
        store = Store.Open(scratch.Path("market.db"));
        runs = new StoredRuns(store, clock);
        days = new StoredDays(store, clock);
        new StoredMarkets(store, clock).Put("jinhui", null, new Dictionary<string, byte[]>());
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_same_input_with_the_same_options_is_one_run()
    {
        RunRow first = runs.Ask(Monday);

        Assert.Equal(first.Id, runs.Ask(Monday).Id);
        Assert.NotEqual(first.Id, runs.Ask(Monday with { InputHash = "another" }).Id);
        Assert.NotEqual(first.Id, runs.Ask(Monday with { Options = "seed=2" }).Id);
        Assert.NotEqual(first.Id, runs.Ask(Monday with { Versions = "1.1" }).Id);
    }

    [Fact]
    public void A_run_goes_from_queued_to_running_to_done()
    {
        RunRow queued = runs.Ask(Monday);
        Assert.Equal((RunStatus.Queued, 0), (queued.Status, queued.Epoch));
        Assert.Equal("2026-11-24T12:00:00.000Z", queued.QueuedAt);

        long? epoch = runs.Claim(queued.Id, "me");
        Assert.Equal(1, epoch);
        RunRow running = Assert.Single(runs.Unfinished());
        Assert.Equal((RunStatus.Running, "me"), (running.Status, running.Owner));

        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(runs.Commit(queued.Id, 1, Solved(1, 2, 3)));
        RunRow done = runs.Ask(Monday);
        Assert.Equal(RunStatus.Done, done.Status);
        Assert.Equal([1, 2, 3], days.Plan(done.Id));
        Assert.Equal(done.Id, days.InForce("jinhui", new DateOnly(2026, 11, 30)));
        Assert.Equal("2026-11-24T12:00:02.000Z", done.FinishedAt);
        Assert.Empty(runs.Unfinished());
    }

    [Fact]
    public void A_worker_that_was_overtaken_commits_nothing()
    {
        RunRow run = runs.Ask(Monday);
        long slow = runs.Claim(run.Id, "slow")!.Value;
        long quick = runs.Claim(run.Id, "quick")!.Value;

        Assert.False(runs.Commit(run.Id, slow, Solved(1)));
        Assert.False(runs.Fail(run.Id, slow, "too late"));
        Assert.False(runs.Release(run.Id, slow));
        Assert.True(runs.Commit(run.Id, quick, Solved(2)));
        Assert.False(runs.Commit(run.Id, slow, Solved(1)));
        Assert.Equal([2], days.Plan(run.Id));
    }

    [Fact]
    public void A_done_run_cannot_be_claimed_and_a_failed_one_can()
    {
        RunRow run = runs.Ask(Monday);
        Assert.True(runs.Fail(run.Id, runs.Claim(run.Id, "me")!.Value, "disk full"));
        Assert.Equal((RunStatus.Failed, "disk full"), (runs.Ask(Monday).Status, runs.Ask(Monday).Error));

        long? again = runs.Claim(run.Id, "me");
        Assert.Equal(2, again);
        Assert.Null(runs.Ask(Monday).Error);
        Assert.True(runs.Commit(run.Id, 2, Solved(1)));
        Assert.Null(runs.Claim(run.Id, "me"));
    }

    [Fact]
    public void A_released_run_waits_again()
    {
        RunRow run = runs.Ask(Monday);
        Assert.True(runs.Release(run.Id, runs.Claim(run.Id, "me")!.Value));

        RunRow waiting = Assert.Single(runs.Unfinished());
        Assert.Equal(RunStatus.Queued, waiting.Status);
        Assert.Null(waiting.Owner);
    }

    [Fact]
    public void A_run_of_an_unknown_market_is_refused_by_the_store() =>
        Assert.Throws<SqliteException>(() => runs.Ask(Monday with { Market = "nowhere" }));

    [Fact]
    public void A_commit_that_fails_half_way_leaves_the_run_and_the_day_as_they_were()
    {
        RunRow run = runs.Ask(Monday);
        long epoch = runs.Claim(run.Id, "me")!.Value;
        Placement twice = StoredDaysTests.Piece("v1", "A1");
        SolvedPlan broken = Solved(1) with { Plan = StoredDaysTests.PlanOf(new DateOnly(2026, 11, 30), twice, twice) };

        Assert.Throws<SqliteException>(() => runs.Commit(run.Id, epoch, broken));

        Assert.Equal(RunStatus.Running, runs.Ask(Monday).Status);
        Assert.Null(days.InForce("jinhui", new DateOnly(2026, 11, 30)));
        Assert.True(runs.Commit(run.Id, epoch, Solved(1)));
    }

    [Fact]
    public async Task Of_many_who_claim_at_once_exactly_one_commits()
    {
        RunRow run = runs.Ask(Monday);
        long?[] epochs = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => runs.Claim(run.Id, $"worker {i}"))));

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], epochs.Select(epoch => epoch!.Value).Order());
        Assert.Equal(1, epochs.Count(epoch => runs.Commit(run.Id, epoch!.Value, Solved((byte)epoch.Value))));
        Assert.Equal([8], days.Plan(run.Id));
    }

    private static SolvedPlan Solved(params byte[] content) => new(StoredDaysTests.PlanOf(new DateOnly(2026, 11, 30)), content, "{}");
}
