using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class MouthsAreClearTests
{
    [Theory]
    [InlineData("L:800-1000", "")]
    [InlineData("L:801-1001", "mouth-rail")]
    [InlineData("L:1199-1399", "mouth-rail")]
    [InlineData("L:1200-1400", "")]
    [InlineData("R:1000-1200", "")]
    public void Nobody_stands_before_a_mouth_of_the_line(string place, string broken) =>
        Assert.Equal(broken, BrokenBy(Road().Feature("M", FeatureKind.Mouth, 1000, 1200, "L").Vendor("v", depthCm: 100), ("v", place)));

    [Fact]
    public void A_run_over_a_mouth_between_its_stalls_is_before_it_too()
    {
        MarketBuilder market = Law().Street("S", 3000, 1000).Stalls("A", 2, gapCm: 60).Feature("M", FeatureKind.Mouth, 210, 250, "A").Vendor("v", min: 2);
        Assert.Equal("mouth-rail", BrokenBy(market, ("v", "A1 A2")));
        Assert.Empty(BrokenBy(Law().Street("S", 3000, 1000).Stalls("A", 2, gapCm: 60).Feature("M", FeatureKind.Mouth, 200, 200, "A").Vendor("v", min: 2), ("v", "A1 A2")));
    }

    [Fact]
    public void On_a_square_neither() => Assert.Equal("mouth-rail", BrokenBy(
        Law().Square("Q", 3000, 3000).Unmarked("L", 3000, moduleCm: 1).Feature("M", FeatureKind.Mouth, 1000, 1200, "L").Vendor("v"), ("v", "L:1100-1300")));

    /// <summary>A lane of 401 cm keeps 200 cm on the left of the axis and 201 on the right, 6 m before the mouth and behind it.</summary>
    [Theory]
    [InlineData("L:1600-1800", 301, "")]
    [InlineData("L:1599-1799", 301, "mouth-rail")]
    [InlineData("L:200-400", 301, "")]
    [InlineData("L:201-401", 301, "mouth-rail")]
    [InlineData("L:900-1100", 300, "")]
    [InlineData("R:900-1100", 299, "")]
    [InlineData("R:900-1100", 300, "mouth-rail")]
    public void Nobody_stands_where_an_engine_comes_through_the_gate(string place, int depthCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(401, 600).Feature("M", FeatureKind.Mouth, 1000).Vendor("v", depthCm: depthCm), ("v", place)));

    [Theory]
    [InlineData("L:1001-1201", "")]
    [InlineData("L:799-999", "")]
    [InlineData("L:1000-1200", "mouth-rail")]
    [InlineData("L:800-1000", "mouth-rail")]
    public void One_that_can_sidestep_at_once_meets_only_who_stands_at_the_mouth(string place, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(400, 0).Feature("M", FeatureKind.Mouth, 1000).Vendor("v", depthCm: 301), ("v", place)));

    /// <summary>Of a lane of 6 m 5 lie on the half with traffic, and 1 m on the other; nobody stands in either part of it.</summary>
    [Theory]
    [InlineData("L:900-1100", 400, "")]
    [InlineData("L:900-1100", 401, "fire-lane mouth-rail")]
    [InlineData("R:900-1100", 320, "mouth-rail")]
    public void Beside_live_traffic_the_gate_is_what_the_live_half_leaves_of_the_lane(string place, int depthCm, string broken) => Assert.Equal(broken, BrokenBy(
        Road(600, 600).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right }).Feature("M", FeatureKind.Mouth, 1000)
            .Vendor("v", depthCm: depthCm), ("v", place)));

    [Fact]
    public void A_low_canopy_hangs_in_the_gate() => Assert.Equal("mouth-rail", BrokenBy(
        Road(400, 600).Keep(Measure.LaneHeight, 400).Feature("M", FeatureKind.Mouth, 1000).Vendor("v", depthCm: 299).Brings(overCm: 2, heightCm: 399),
        ("v", "L:900-1100")));

    [Fact]
    public void Who_asks_for_no_depth_is_taken_at_the_deepest()
    {
        MarketBuilder market = Law(400, 600).Street("S", 3000, 1000).Stalls("A", 2, depthCm: 301, offsetCm: 500).Feature("M", FeatureKind.Mouth, 0)
            .Change("A1", stall => stall with { DepthCm = 300 }).Vendor("v", min: 2);
        Assert.Equal("mouth-rail", BrokenBy(market, ("v", "A1 A2")));
    }

    [Fact]
    public void Elsewhere_and_at_other_times_it_is_quiet()
    {
        Assert.Empty(BrokenBy(Road(400, 600).Feature("M", FeatureKind.Mouth, 1000, windows: ["evening"]).Window("morning").Window("evening", "17:30", "22:00")
            .Vendor("v", depthCm: 320, windows: ["morning"]), ("v", "L:900-1100")));
        Assert.Empty(BrokenBy(Road(400, 600).ChangeZone(zone => zone with { Surveyed = false }).Feature("M", FeatureKind.Mouth, 1000, 1200, "L")
            .Vendor("v", depthCm: 320), ("v", "L:1000-1200")));
    }

    private static MarketBuilder Law(int laneCm = 400, int alongCm = 0) => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] })
        .Keep(Measure.MouthRail).Keep(Measure.FireLane, laneCm, change: rule => rule with { AlongCm = alongCm });

    /// <summary>L and R at the kerbs of a road of 10 m.</summary>
    private static MarketBuilder Road(int laneCm = 400, int alongCm = 0) => Law(laneCm, alongCm).Street("S", 3000, 1000)
        .Unmarked("L", 3000, 500, 1, Side.Left, 500).Unmarked("R", 3000, 400, 1, Side.Right, 500);
}
