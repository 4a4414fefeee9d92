using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class FireLaneIsFreeTests
{
    /// <summary>Of a road 9 m wide a stand 2 m deep at the kerb leaves 7 m.</summary>
    [Theory]
    [InlineData(700, "")]
    [InlineData(701, "fire-lane")]
    public void A_stand_alone_leaves_the_lane_between_it_and_the_far_kerb(int laneCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(laneCm).Vendor("v", depthCm: 200), ("v", "L:0-200")));

    /// <summary>The right half of an odd width has the centimetre more.</summary>
    [Theory]
    [InlineData("L:0-200", 401 + 250)]
    [InlineData("R:0-200", 400 + 250)]
    public void The_far_half_is_its_own(string place, int leftCm)
    {
        MarketBuilder market = Road(leftCm).ChangeZone(zone => zone with { CarriagewayCm = 801 }).Vendor("v", depthCm: 200);
        Assert.Empty(BrokenBy(market, ("v", place)));
        Assert.Equal("fire-lane", BrokenBy(market.Override("fire-lane", leftCm + 1), ("v", place)));
    }

    /// <summary>2 m and 2.5 m of stands leave 4.5 m.</summary>
    [Theory]
    [InlineData(450, "R:0-200", "")]
    [InlineData(451, "R:0-200", "fire-lane")]
    [InlineData(451, "R:199-399", "fire-lane")]
    [InlineData(451, "R:200-400", "")]
    public void Stands_that_lie_opposite_share_it(int laneCm, string right, string broken) => Assert.Equal(
        broken, BrokenBy(Road(laneCm).Vendor("v", depthCm: 200).Vendor("w", depthCm: 250), ("v", "L:0-200"), ("w", right)));

    [Theory]
    [InlineData("R:499-699", "fire-lane")]
    [InlineData("R:500-700", "")]
    public void So_do_those_between_which_no_engine_sidesteps(string right, string broken)
    {
        MarketBuilder market = Road(451).ChangeRule("fire-lane", old => old with { AlongCm = 300 })
            .Vendor("v", depthCm: 200).Vendor("w", depthCm: 250);
        Assert.Equal(broken, BrokenBy(market, ("v", "L:0-200"), ("w", right)));
    }

    [Fact]
    public void Where_lines_begin_on_the_axis_counts()
    {
        MarketBuilder market = Road(451).ChangeLine("R", old => old with { StartCm = 200 }).Vendor("v", depthCm: 200).Vendor("w", depthCm: 250);
        Assert.Empty(BrokenBy(market, ("v", "L:0-200"), ("w", "R:0-200")));
    }

    [Fact]
    public void Stands_of_one_side_share_nothing() =>
        Assert.Empty(BrokenBy(Road(451).Vendor("v", depthCm: 200).Vendor("w", depthCm: 200), ("v", "L:0-200"), ("w", "K:0-200")));

    [Fact]
    public void So_do_the_two_stands_of_one_vendor()
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.FireLane, 401).Street("S", 6000, 800)
            .Stalls("A", 1, side: Side.Left).Stalls("B", 1, side: Side.Right).Vendor("h", tier: 1, own: ["A1", "B1"]);
        Assert.Equal("fire-lane", BrokenBy(market, ("h", "A1"), ("h", "B1")));
    }

    [Theory]
    [InlineData(900, "")]
    [InlineData(901, "fire-lane")]
    public void What_lies_beyond_the_kerb_is_no_lane(int laneCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(laneCm).Vendor("v"), ("v", "K:0-200")));

    [Theory]
    [InlineData(630, "")]
    [InlineData(631, "fire-lane")]
    public void A_canopy_under_the_height_of_an_engine_is_in_the_way(int laneCm, string broken) => Assert.Equal(
        broken, BrokenBy(Road(laneCm).Vendor("v", depthCm: 200).Brings(overCm: 70, heightCm: 399), ("v", "L:0-200")));

    [Fact]
    public void One_above_it_is_not() =>
        Assert.Empty(BrokenBy(Road(700).Vendor("v", depthCm: 200).Brings(overCm: 70, heightCm: 400), ("v", "L:0-200")));

    [Fact]
    public void Without_a_height_no_canopy_is() => Assert.Empty(BrokenBy(
        Road(700).Keep(Measure.LaneHeight, 0).Vendor("v", depthCm: 200).Brings(overCm: 70, heightCm: 200), ("v", "L:0-200")));

    [Fact]
    public void One_that_is_down_in_the_wind_is_not() => Assert.Empty(BrokenBy(
        Road(700).Keep(Measure.CanopyWind, 13).Weather(13).Vendor("v", depthCm: 200).Brings(overCm: 70, heightCm: 200), ("v", "L:0-200")));

    [Fact]
    public void Over_a_footway_it_hangs_where_no_engine_goes() => Assert.Empty(BrokenBy(
        Road(900).ChangeLine("L", old => old with { StandsOutward = true }).Vendor("v", depthCm: 200).Brings(overCm: 70, heightCm: 200), ("v", "L:0-200")));

    [Theory]
    [InlineData(400, "")]
    [InlineData(401, "fire-lane")]
    public void A_stand_over_the_axis_leaves_less_than_the_far_half(int laneCm, string broken)
    {
        MarketBuilder market = Road(laneCm).ChangeLine("L", old => old with { OffsetCm = 150, DepthMaxCm = 250 }).Vendor("v", depthCm: 200);
        Assert.Equal(broken, BrokenBy(market, ("v", "L:0-200")));
    }

    /// <summary>L and R at the kerbs, K on the left footway.</summary>
    private static MarketBuilder Road(int laneCm) => new MarketBuilder().Keep(Measure.FireLane, laneCm).Keep(Measure.LaneHeight, 400)
        .Street("S", 6000, 900)
        .Unmarked("L", 2000, 250, 1, Side.Left, 450).Unmarked("R", 2000, 250, 1, Side.Right, 450)
        .Unmarked("K", 2000, 200, 1, Side.Left, 650).ChangeLine("K", line => line with { StandsOutward = true });
}
