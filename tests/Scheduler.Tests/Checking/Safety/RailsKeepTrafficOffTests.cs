using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class RailsKeepTrafficOffTests
{
    /// <summary>A driveway covers the whole line, so that who needs rails may not stand there.</summary>
    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "traffic-rail")]
    public void Rails_are_needed_from_the_number_down(int depthCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road().Feature("D", FeatureKind.Driveway, 0, 3000, "L").Vendor("v", depthCm: depthCm), ("v", "L:0-200")));

    [Theory]
    [InlineData(FeatureKind.Crossing, true)]
    [InlineData(FeatureKind.Junction, true)]
    [InlineData(FeatureKind.Driveway, true)]
    [InlineData(FeatureKind.Mouth, true)]
    [InlineData(FeatureKind.BusStop, true)]
    [InlineData(FeatureKind.FireStation, true)]
    [InlineData(FeatureKind.HospitalGate, true)]
    [InlineData(FeatureKind.SchoolGate, true)]
    [InlineData(FeatureKind.MetroExit, true)]
    [InlineData(FeatureKind.Door, false)]
    [InlineData(FeatureKind.Hydrant, false)]
    [InlineData(FeatureKind.WalkThrough, false)]
    public void No_rails_stand_in_a_way(FeatureKind kind, bool bars) => Assert.Equal(
        bars ? "traffic-rail" : "", BrokenBy(Road().Feature("F", kind, 500, 600).Vendor("v", depthCm: 100), ("v", "L:250-450")));

    /// <summary>Pieces of 2 m: places 0–200, 200–400 and so on.</summary>
    [Theory]
    [InlineData(400, 450, "")]
    [InlineData(399, 450, "traffic-rail")]
    [InlineData(200, 200, "")]
    [InlineData(199, 201, "traffic-rail")]
    public void Every_place_that_the_stand_overlaps_is_needed(int fromCm, int toCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road().Feature("F", FeatureKind.Driveway, fromCm, toCm, "L").Vendor("v", min: 100, unit: RunUnit.Centimetres, depthCm: 100), ("v", "L:220-320")));

    [Theory]
    [InlineData(150, "traffic-rail")]
    [InlineData(160, "")]
    public void Places_are_as_long_as_the_pieces_of_the_zone(int pieceCm, string broken) => Assert.Equal(broken, BrokenBy(
        Road().Rails("r", 9, pieceCm, openable: true).Feature("F", FeatureKind.Driveway, 400, 420, "L").Vendor("v", min: 100, unit: RunUnit.Centimetres, depthCm: 100), ("v", "L:220-320")));

    [Fact]
    public void A_way_through_another_line_is_none_of_its_business() =>
        Assert.Empty(BrokenBy(Road().Feature("F", FeatureKind.Driveway, 0, 400, "R").Vendor("v", depthCm: 100), ("v", "L:0-200")));

    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "traffic-rail")]
    public void Nobody_stands_on_the_half_with_traffic(int depthCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(laneCm: 0).Vendor("v", depthCm: depthCm), ("v", "L:0-200")));

    [Fact]
    public void Who_stands_at_the_kerb_of_the_live_half_has_rails_there()
    {
        MarketProblem problem = Road().Vendor("v", depthCm: 100).Problem();
        RailRun run = Assert.Single(new SketchedPlan(problem).Give("v", "K:0-200").Plan().Rails);
        Assert.Equal((500, 1, 1, "rails.S"), (run.AtCm, run.Pieces, run.OpenPieces, run.Post!.Value.Value));
    }

    /// <summary>Of an odd width the right half, on which traffic is, has the centimetre more.</summary>
    [Theory]
    [InlineData(799, "")]
    [InlineData(798, "fire-lane-open traffic-rail")]
    public void Beyond_rails_along_the_axis_the_live_half_takes_the_lane(int carriagewayCm, string broken) => Assert.Equal(
        broken, BrokenBy(Road().ChangeZone(zone => zone with { CarriagewayCm = carriagewayCm }).Vendor("v", depthCm: 100), ("v", "L:0-200")));

    [Fact]
    public void Even_where_the_stand_is_far_off_behind_the_kerb() => Assert.Equal("fire-lane-open traffic-rail", BrokenBy(
        Road(number: 900).ChangeZone(zone => zone with { CarriagewayCm = 700 }).ChangeLine("L", line => line with { OffsetCm = 700, StandsOutward = true })
            .Vendor("v"), ("v", "L:0-200")));

    [Fact]
    public void Of_several_rules_the_widest_holds()
    {
        MarketBuilder market = Road(number: 100).Keep(Measure.TrafficRail, 500, "second").Feature("F", FeatureKind.Driveway, 0, 400, "L").Vendor("v", depthCm: 100);
        Breach breach = Assert.Single(Seated(market, ("v", "L:0-200")).Breaches());
        Assert.Contains("(rule second)", breach.Found.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_stall_where_no_rails_can_stand_cannot_be_had()
    {
        MarketBuilder market = Road().Stalls("A", 2, offsetCm: 500, startCm: 0).Feature("F", FeatureKind.Driveway, 0, 150, "A").Vendor("h", tier: 1, own: ["A1"]);
        Assert.Equal("traffic-rail", BrokenBy(market, ("h", "A1")));
        Assert.Empty(BrokenBy(market, ("h", "A2")));
    }

    [Fact]
    public void Where_nothing_moves_it_is_quiet() => Assert.Empty(BrokenBy(
        Road().ChangeZone(zone => zone with { UsualTraffic = Traffic.Closed }).Feature("D", FeatureKind.Driveway, 0, 3000, "L").Vendor("v"), ("v", "L:0-200")));

    /// <summary>A road of 10 m with traffic on its right half; L at the left kerb, R at the right one, K behind it.</summary>
    private static MarketBuilder Road(int laneCm = 400, int number = 450) => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] })
        .Keep(Measure.TrafficRail, number).Keep(Measure.FireLane, laneCm)
        .Street("S", 3000, 1000, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
        .Unmarked("L", 3000, 600, 1, Side.Left, 500).Unmarked("R", 3000, 400, 1, Side.Right, 500)
        .Unmarked("K", 3000, 100, 1, Side.Right, 600).ChangeLine("K", line => line with { StandsOutward = true });
}
