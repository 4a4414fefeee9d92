using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Margins;

/// <summary>Where the corridor of the pack's width runs.</summary>
public class FireLanesTests
{
    private static MarketBuilder Street(int alongCm = 0) => new MarketBuilder()
        .Street("S", 4000).Unmarked("L", 4000, side: Side.Left, offsetCm: 600).Unmarked("R", 4000, side: Side.Right, offsetCm: 600)
        .Keep(Measure.FireLane, 400, change: rule => rule with { AlongCm = alongCm })
        .Vendor("a", depthCm: 500).Vendor("b", depthCm: 500).Vendor("c", depthCm: 300);

    [Fact]
    public void On_an_empty_street_it_runs_down_the_middle() => Assert.Equal(["0–4000 cm: -200…200"], Lanes(Street().Problem(), null));

    [Fact]
    public void It_runs_straight_where_one_line_passes_all_stands()
    {
        MarketProblem problem = Street().Problem();

        Assert.Equal(["0–4000 cm: -100…300"], Lanes(problem, Given(problem, ("a", "L:0-200"), ("c", "R:0-200"))));
    }

    [Fact]
    public void It_gives_way_to_stands_that_are_far_apart_and_keeps_half_the_way_of_an_engine_on_each_side()
    {
        MarketProblem problem = Street(alongCm: 600).Problem();

        Assert.Equal(
            ["0–800 cm: -100…300", "800–1700 cm: -200…200", "1700–2500 cm: -300…100", "2500–4000 cm: -200…200"],
            Lanes(problem, Given(problem, ("a", "L:300-500"), ("b", "R:2000-2200"))));
    }

    [Fact]
    public void Where_the_stands_leave_less_there_is_none()
    {
        MarketProblem problem = Street().Problem();

        Assert.Equal(
            ["0–1000 cm: -200…200", "1200–4000 cm: -200…200"],
            Lanes(problem, Given(problem, ("a", "L:1000-1200"), ("b", "R:1000-1200"))));
    }

    /// <summary>The stand leaves 5 m on its side: between the rails at the mouths the lane runs down the middle.</summary>
    [Fact]
    public void Through_a_mouth_it_runs_within_the_gate()
    {
        MarketProblem problem = Street(alongCm: 600).Keep(Measure.MouthRail).Feature("M", FeatureKind.Mouth, 2000).Problem();

        Assert.Equal(
            ["0–800 cm: -100…300", "800–4000 cm: -200…200"],
            Lanes(problem, Given(problem, ("a", "L:300-500"))));
        Assert.Equal(["0–4000 cm: -200…200"], Lanes(problem, Given(problem)));
    }

    [Fact]
    public void A_gate_is_at_least_a_centimetre_deep()
    {
        MarketProblem problem = Street().Keep(Measure.MouthRail).Feature("M", FeatureKind.Mouth, 2000).Problem();

        Assert.Equal(
            ["0–1790 cm: -200…200", "1790–1990 cm: -100…300", "1990–4000 cm: -200…200"],
            Lanes(problem, Given(problem, ("a", "L:1790-1990"))));
    }

    /// <summary>a leaves 5 m to the axis, so that the lane fits between it and its rails; with b, which leaves 3 m, it goes where traffic is.</summary>
    [Theory]
    [InlineData(100, "0–4000 cm: -400…0")]
    [InlineData(300, "0–4000 cm: 0…400")]
    public void Rails_along_the_axis_have_all_of_it_on_one_side(int depthCm, string lanes)
    {
        MarketProblem problem = Street(alongCm: 600).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right })
            .Keep(Measure.TrafficRail, 600).ChangeVendor("a", old => old with { DepthCm = depthCm }).Problem();

        Assert.Equal(lanes, string.Join("; ", Lanes(problem, Given(problem, ("a", "L:0-200")))));
    }

    private static Plan Given(MarketProblem problem, params (string Vendor, string Place)[] seats) =>
        seats.Aggregate(new SketchedPlan(problem), (plan, seat) => plan.Give(seat.Vendor, seat.Place)).Plan();

    private static string[] Lanes(MarketProblem problem, Plan? plan) =>
        [.. Planner.FireLanes(problem, plan).Select(lane => $"{lane.Along}: {lane.FromCm}…{lane.ToCm}")];
}
