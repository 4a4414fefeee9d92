namespace TidalMarket.Host.Tests.Planning;

public sealed class MarketShelfTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public MarketShelfTests() => scratch.Market("riverside");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_directory_that_is_gone_is_told_and_the_market_is_planned_as_it_was_loaded()
    {
        await scratch.Run("serve --once --market riverside", planner);
        Directory.Delete(scratch.Path("riverside"), recursive: true);

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.StartsWith("market riverside: riverside has faults; what was loaded before is used\n", scratch.Error, StringComparison.Ordinal);
        Assert.Contains("there is no such directory", scratch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_holds_another_market_by_now_is_told_and_the_stored_one_is_kept()
    {
        await scratch.Run("serve --once --market riverside", planner);
        scratch.Market("riverside", id: "seaside");

        Assert.Equal(0, await scratch.Run("serve --once", planner));
        Assert.Contains("market.json: the id is seaside, expected riverside", scratch.Error, StringComparison.Ordinal);
        Assert.Equal(["riverside"], Directory.GetDirectories(scratch.Path("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Two_directories_with_one_id_are_refused_and_the_first_counts()
    {
        scratch.Market("copy", id: "riverside");

        Assert.Equal(2, await scratch.Run("serve --once --market riverside copy", planner));
        Assert.StartsWith("copy was not planned:\nmarket.json: the id is riverside, as in riverside;", scratch.Error, StringComparison.Ordinal);
        Assert.Single(planner.Solved);
    }

    [Fact]
    public async Task A_market_that_is_loaded_again_with_faults_is_planned_as_before_and_its_faults_are_told_once()
    {
        await scratch.Run("serve --once --market riverside", planner);
        File.AppendAllText(scratch.Path("riverside", "vendors.csv"), "half a li");

        Assert.Equal(2, await scratch.Run("serve --once --market riverside", planner));
        Assert.Contains("market riverside: what was loaded before is used", scratch.Error, StringComparison.Ordinal);
        Assert.Single(scratch.Error.Split('\n'), line => line.Contains("name_en is blank", StringComparison.Ordinal));
    }
}
