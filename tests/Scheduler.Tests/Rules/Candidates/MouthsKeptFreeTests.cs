using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class MouthsKeptFreeTests
{
    private static readonly MouthsKeptFree Rule = new();

    /// <summary>
    /// A road of 601, its right half 301, a fire lane of 301: the gate is 150 on the left and 151 on the right. A1 is 0–200 along and 150–300
    /// left, A2 500–700; B1 and B2 are as far along, 151–301 right; U lies on the left from 1000 on.
    /// </summary>
    private static MarketBuilder Market(
        int alongCm = 300, int depthCm = 150, int? laneCm = 301, Traffic traffic = Traffic.Closed, Side? live = null, bool surveyed = true, bool hasRails = true)
    {
        MarketBuilder market = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 4000, 601, traffic, surveyed).ChangeZone(zone => zone with { LiveSide = live })
            .Stalls("A", 2, gapCm: 300, depthCm: depthCm, offsetCm: 300).Stalls("B", 2, gapCm: 300, depthCm: depthCm, offsetCm: 301, side: Side.Right)
            .Unmarked("U", 1000, depthCm, 70, Side.Left, 300, 1000).Vendor("v");
        if (hasRails) market.Keep(Measure.MouthRail);
        return laneCm is int lane ? market.Keep(Measure.FireLane, lane, change: rule => rule with { AlongCm = alongCm }) : market;
    }

    private static Fact? Refused(string where, bool isFree) => isFree ? null : new Fact(where, FactCode.AgainstRule, new RuleId("mouth-rail"));

    [Theory]
    [InlineData(150, "A1", true)]
    [InlineData(151, "A1", false)]
    [InlineData(150, "B1", true)]
    [InlineData(151, "B1", false)]
    public void Behind_a_through_mouth_the_gate_is_free_on_both_halves(int depthCm, string stall, bool isFree) =>
        Assert.Equal(
            Refused(stall, isFree),
            Market(depthCm: depthCm).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", stall));

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void As_far_along_as_two_stands_share_the_lane(int alongCm, bool isFree) =>
        Assert.Equal(
            Refused("A2", isFree),
            Market(alongCm, depthCm: 200).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", "A2"));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void And_without_such_a_stretch_where_it_lies_before_the_stand_itself_or_touches_it(int at, bool isFree) =>
        Assert.Equal(
            Refused("A1", isFree),
            Market(0, depthCm: 200).Feature("m", FeatureKind.Mouth, at).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    /// <summary>With traffic on the right the lane has 301 there and leaves the left half nothing to keep free but what is wanting; what it has on the right is kept free too.</summary>
    [Theory]
    [InlineData(301, "A1", true)]
    [InlineData(350, "A1", false)]
    [InlineData(350, "B1", false)]
    public void Beside_traffic_a_half_keeps_free_what_the_other_one_lacks(int laneCm, string stall, bool isFree) =>
        Assert.Equal(
            Refused(stall, isFree),
            Market(depthCm: 280, laneCm: laneCm, traffic: Traffic.Live, live: Side.Right).Feature("m", FeatureKind.Mouth, 0).Problem()
                .Verdict((ICellRule)Rule, "v", stall));

    [Fact]
    public void A_street_without_a_fire_lane_or_without_rails_or_with_traffic_on_all_of_it_has_no_gate()
    {
        Assert.Null(Market(laneCm: null, depthCm: 300).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(Market(hasRails: false, depthCm: 300).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(Market(surveyed: false, depthCm: 300).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(Market(traffic: Traffic.Live, depthCm: 300).Feature("m", FeatureKind.Mouth, 0).Problem().Verdict((ICellRule)Rule, "v", "A1"));
    }

    [Theory]
    [InlineData(200, 500, true)]
    [InlineData(199, 500, false)]
    [InlineData(100, 100, true)]
    public void In_a_side_mouth_nobody_stands(int from, int to, bool isFree) =>
        Assert.Equal(
            Refused("A1", isFree),
            Market().Feature("m", FeatureKind.Mouth, from, to, frontage: "A").Problem().Verdict((ICellRule)Rule, "v", "A1"));

    [Fact]
    public void A_side_mouth_is_on_its_own_line_and_in_its_own_windows()
    {
        MarketProblem problem = Market().Feature("m", FeatureKind.Mouth, 0, 200, frontage: "A", windows: ["evening"]).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.NotNull(problem.Verdict((ICellRule)Rule, "v", "A1", "evening"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "B1", "evening"));
    }

    /// <summary>The mouth lies in the gap between A1 and A2.</summary>
    [Fact]
    public void A_run_has_its_gaps_in_it()
    {
        MarketProblem problem = Market().Feature("m", FeatureKind.Mouth, 220, 240, frontage: "A").Vendor("h", tier: 1, own: ["A1", "A2"]).Problem();

        Assert.Equal(Refused("A1", false), problem.Verdict((IRunRule)Rule, "v", "A1 A2"));
        Assert.DoesNotContain("A1 A2", problem.Grounds("h"));
        Assert.Null(problem.Verdict((IRunRule)Rule, "v", "A1"));
    }

    /// <summary>A1 is near the mouth and shallow, A2 deep and far from it.</summary>
    [Fact]
    public void A_run_is_judged_as_deep_as_its_deepest_stall()
    {
        MarketProblem problem = Market(depthCm: 200).Change("A1", stall => stall with { DepthCm = 150 }).Feature("m", FeatureKind.Mouth, 0).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A2"));
        Assert.NotNull(problem.Verdict((IRunRule)Rule, "v", "A1 A2"));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(199, false)]
    public void On_an_unmarked_line_the_stand_counts_and_not_its_last_module(int from, bool isFree) =>
        Assert.Equal(isFree, Market().Feature("m", FeatureKind.Mouth, from, 300, frontage: "U").Problem().Grounds("v").Contains("U:0-200"));
}
