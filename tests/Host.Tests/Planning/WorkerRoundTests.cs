namespace TidalMarket.Host.Tests.Planning;

/// <summary>Several markets on one worker.</summary>
public sealed class WorkerRoundTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public WorkerRoundTests()
    {
        scratch.Market("riverside");
        scratch.Market("bad");
        File.AppendAllText(Vendors, "half a li");
    }

    public void Dispose() => scratch.Dispose();

    private string Vendors => scratch.Path("bad", "vendors.csv");

    [Theory]
    [InlineData("bad riverside")]
    [InlineData("riverside bad")]
    public async Task A_market_with_faults_is_told_by_its_name_and_the_others_are_planned(string markets)
    {
        Assert.Equal(2, await scratch.Run($"serve --once --market {markets}", planner));

        Assert.True(Has("riverside"));
        Assert.False(Has("bad"));
        Assert.StartsWith("bad was not planned:\nvendors.csv:", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_goes_on_with_the_others_tells_each_round_and_takes_a_market_up_once_it_is_mended()
    {
        using var stop = new CancellationTokenSource();
        Task<int> serving = scratch.Run("serve --market bad riverside", planner, stop);
        await Eventually.Holds(() => scratch.Out.Contains("Going on", StringComparison.Ordinal));
        Assert.Contains("Not planned: bad\nGoing on: the next try is in 0:05 h", scratch.Out, StringComparison.Ordinal);
        await Eventually.Holds(() => scratch.Error.Split("bad was not planned:").Length >= 3, () => planner.Clock.Advance(TimeSpan.FromMinutes(1)));

        File.WriteAllText(Vendors, File.ReadAllText(Vendors).Replace("half a li", "", StringComparison.Ordinal));
        await Eventually.Holds(() => Has("bad"), () => planner.Clock.Advance(TimeSpan.FromMinutes(1)));
        stop.Cancel();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task A_worker_none_of_whose_markets_can_be_planned_ends_with_2()
    {
        Assert.Equal(2, await scratch.Run("serve --market bad nowhere", planner));

        Assert.Contains("bad was not planned:", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere was not planned:", scratch.Error, StringComparison.Ordinal);
        Assert.Empty(planner.Solved);
    }

    [Fact]
    public async Task A_market_of_the_store_that_cannot_be_planned_is_told_by_its_name_too()
    {
        planner.While = (_, _) => throw new InvalidOperationException("the sky has fallen");

        Assert.Equal(4, await scratch.Run("serve --market riverside", planner));
        Assert.StartsWith("riverside was not planned:\nthis is our own fault", scratch.Error, StringComparison.Ordinal);
    }

    private bool Has(string market) => File.Exists(scratch.Path("out", market, "2026-11-25", "plan.json"));
}
