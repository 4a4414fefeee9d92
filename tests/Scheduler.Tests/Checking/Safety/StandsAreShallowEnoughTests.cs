using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class StandsAreShallowEnoughTests
{
    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "stand-depth")]
    public void A_depth_that_is_asked_for_is_the_depth(int depthCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Row().Vendor("v", depthCm: depthCm), ("v", "A1")));

    [Theory]
    [InlineData("A1", "stand-depth")]
    [InlineData("A2", "")]
    [InlineData("A1 A2", "stand-depth")]
    [InlineData("A2 A3", "")]
    public void Who_asks_for_none_comes_as_deep_as_the_deepest_stall(string place, string broken) => Assert.Equal(
        broken,
        BrokenBy(Row().Change("A2", old => old with { DepthCm = 200 }).Change("A3", old => old with { DepthCm = 150 }).Vendor("v", min: place.Split(' ').Length),
            ("v", place)));

    [Fact]
    public void On_a_square_too() => Assert.Equal(
        "stand-depth",
        BrokenBy(new MarketBuilder().Keep(Measure.StandDepth, 200).Square("Q", 2000, 2000).Stalls("A", 1, depthCm: 250).Vendor("v"), ("v", "A1")));

    [Theory]
    [InlineData(Side.Left, "stand-depth")]
    [InlineData(Side.Right, "")]
    public void A_number_for_live_traffic_holds_on_the_side_where_it_is_live(Side live, string broken)
    {
        MarketBuilder market = Row()
            .Keep(Measure.StandDepth, change: rule => rule with { ByTraffic = new(null, 200, null) })
            .ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = live })
            .Vendor("v");
        Assert.Equal(broken, BrokenBy(market, ("v", "A1")));
    }

    private static MarketBuilder Row() => new MarketBuilder().Keep(Measure.StandDepth, 200).Street("R", 6000).Stalls("A", 3, depthCm: 300);
}
