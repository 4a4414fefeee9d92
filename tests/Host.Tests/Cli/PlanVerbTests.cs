using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests.Cli;

public sealed class PlanVerbTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task The_sample_is_planned_twice_to_the_same_bytes_apart_from_timings_and_the_check_passes()
    {
        string market = Repository.Data("jinhui");
        Assert.Equal(0, await scratch.Run($"plan --market {market} --date 2026-11-26 --time-limit 3600 --out one"));
        Assert.Equal(0, await scratch.Run($"plan --market {market} --date 2026-11-26 --time-limit 3600 --out two"));

        Assert.Equal(WithoutTimings("one"), WithoutTimings("two"));
        Assert.Equal(0, await scratch.Run($"check --market {market} --plan one/plan.json"));
        Assert.Contains("no breach", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_date_is_the_next_market_day_from_tomorrow_and_the_default_place_names_it()
    {
        scratch.Sample();
        Assert.Equal(0, await scratch.Run("plan --market jinhui", planner));

        Assert.Equal([new DateOnly(2026, 11, 25)], planner.Solved);
        Assert.True(File.Exists(scratch.Path("out", "jinhui", "2026-11-25", "plan.json")));
        Assert.False(Directory.Exists(scratch.Path("var")));
    }

    [Theory]
    [InlineData("--market nowhere", "there is no such directory")]
    [InlineData("--market jinhui --date 2020-01-01", "2020-01-01 is outside permit")]
    [InlineData("--market jinhui --policy nobodys", "nobodys")]
    [InlineData("--market jinhui --rule-pack nobodys", "nobodys")]
    [InlineData("--market jinhui --out jinhui", "expected nothing or a previous plan")]
    [InlineData("--market jinhui --out jinhui/market.json", "is a file")]
    [InlineData("--market jinhui --out jinhui/market.json/deeper", "jinhui/market.json is a file, expected a directory\n")]
    [InlineData("--market jinhui/market.json", "jinhui/market.json: it is a file, expected the directory of a market")]
    public async Task Bad_input_ends_with_2_and_nothing_is_written(string args, string told)
    {
        scratch.Sample();
        string[] before = scratch.Everything();

        Assert.Equal(2, await scratch.Run($"plan {args}", planner));

        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Empty(scratch.Out);
        Assert.Empty(planner.Solved);
        Assert.Equal(before, scratch.Everything());
    }

    [Fact]
    public async Task Every_fault_of_a_market_is_listed_at_once()
    {
        scratch.Sample();
        File.Delete(scratch.Path("jinhui", "zones.csv"));
        File.WriteAllText(scratch.Path("jinhui", "market.json"), "{");

        Assert.Equal(2, await scratch.Run("plan --market jinhui", planner));
        Assert.Contains("zones.csv", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("market.json:", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_plan_ends_with_130_and_writes_nothing()
    {
        scratch.Sample();
        string[] before = scratch.Everything();
        using var stop = new CancellationTokenSource();
        planner.While = (_, token) =>
        {
            stop.Cancel();
            Assert.True(token.IsCancellationRequested);
        };

        Assert.Equal(130, await scratch.Run("plan --market jinhui --out plans/monday", planner, stop));
        Assert.Equal(before, scratch.Everything());
        Assert.Contains("stopped", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_limit_is_no_stop_the_best_plan_so_far_counts()
    {
        scratch.Sample();
        planner.While = (_, token) =>
        {
            planner.Clock.Advance(TimeSpan.FromSeconds(6));
            Assert.False(token.IsCancellationRequested);
            planner.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True(token.IsCancellationRequested);
        };

        Assert.Equal(0, await scratch.Run("plan --market jinhui --time-limit 7 --out monday", planner));
        Assert.Contains("good: not all of it proved", scratch.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(scratch.Path("monday", "plan.json")));
    }

    [Fact]
    public async Task A_plan_that_our_checker_refuses_ends_with_4_and_the_old_plan_stays()
    {
        scratch.Sample();
        Assert.Equal(0, await scratch.Run("plan --market jinhui --out monday", planner));
        byte[] old = File.ReadAllBytes(scratch.Path("monday", "plan.json"));
        planner.Breaches = [new Breach(new RuleId("stall-held-once"), "A1", new Bilingual("重复", "given twice"))];

        Assert.Equal(4, await scratch.Run("plan --market jinhui --out monday --seed 2", planner));
        Assert.Contains("stall-held-once: A1: given twice", scratch.Error, StringComparison.Ordinal);
        Assert.Equal(old, File.ReadAllBytes(scratch.Path("monday", "plan.json")));
    }

    [Fact]
    public async Task What_was_never_to_happen_ends_with_4()
    {
        scratch.Sample();
        planner.While = (_, _) => throw new InvalidOperationException("the sky has fallen");

        Assert.Equal(4, await scratch.Run("plan --market jinhui --out monday", planner));
        Assert.Contains("the sky has fallen", scratch.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Path("monday")));
    }

    [Fact]
    public async Task Progress_is_told_once_it_takes_over_a_second()
    {
        scratch.Sample();
        planner.While = (observer, _) =>
        {
            observer.Began(Stage.Solve);
            planner.Clock.Advance(TimeSpan.FromMilliseconds(900));
            Assert.Empty(scratch.Error);
            observer.Found(new WindowId("morning"), Rung.Wishes, 12, 10);
            planner.Clock.Advance(TimeSpan.FromMilliseconds(200));
            observer.Ended(Stage.Solve);
        };

        Assert.Equal(0, await scratch.Run("plan --market jinhui --out monday", planner));
        Assert.Equal("morning · wishes missed 12 ≥ 10 · 1 s\n", scratch.Error);
        Assert.Contains("solve 1100", scratch.Out, StringComparison.Ordinal);
    }

    private string WithoutTimings(string directory)
    {
        string plan = File.ReadAllText(scratch.Path(directory, "plan.json"));
        int from = plan.IndexOf("\"timings\"", StringComparison.Ordinal);
        return plan.Remove(from, plan.IndexOf('}', from) - from);
    }
}
