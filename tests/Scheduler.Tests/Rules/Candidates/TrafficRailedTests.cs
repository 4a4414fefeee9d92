using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class TrafficRailedTests
{
    private static readonly TrafficRailed Rule = new();

    /// <summary>
    /// A carriageway of 1201, its right half 601, traffic on the right unless told otherwise. A, on the left, is 400 from that half; A1 is 0–200, A2 260–460,
    /// A3 520–720; F stands outward on the right footway, 49 behind the kerb. A piece of rail is 200.
    /// </summary>
    private static MarketBuilder Market(int number = 600, Side? live = Side.Right, Traffic traffic = Traffic.Live, bool surveyed = true, int? laneCm = null)
    {
        MarketBuilder market = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 2000, 1201, traffic, surveyed).ChangeZone(zone => zone with { LiveSide = live })
            .Stalls("A", 3, gapCm: 60, offsetCm: 600).Stalls("F", 1, side: Side.Right, offsetCm: 650, depthCm: 60)
            .ChangeLine("F", line => line with { StandsOutward = true })
            .Unmarked("U", 1000, 200, 70, Side.Left, 600, 1000)
            .Vendor("v").Keep(Measure.TrafficRail, number);
        return laneCm is int lane ? market.Keep(Measure.FireLane, lane) : market;
    }

    private static Fact? Refused(string where, bool isFree) => isFree ? null : new Fact(where, FactCode.AgainstRule, new RuleId("traffic-rail"));

    /// <summary>A2 takes the places 200–400 and 400–600.</summary>
    [Theory]
    [InlineData(FeatureKind.Driveway, 600, 700, true)]
    [InlineData(FeatureKind.Driveway, 599, 700, false)]
    [InlineData(FeatureKind.Driveway, 100, 201, false)]
    [InlineData(FeatureKind.Driveway, 100, 200, true)]
    [InlineData(FeatureKind.Mouth, 500, 550, false)]
    [InlineData(FeatureKind.MetroExit, 500, 550, false)]
    [InlineData(FeatureKind.Door, 500, 550, true)]
    [InlineData(FeatureKind.Building, 500, 550, true)]
    public void No_rail_stands_before_what_has_to_get_through(FeatureKind kind, int from, int to, bool isFree) =>
        Assert.Equal(
            Refused("A2", isFree),
            Market().Feature("f", kind, from, to, frontage: "A").Problem().Verdict((ICellRule)Rule, "v", "A2"));

    [Fact]
    public void What_lies_across_the_street_bars_every_line_and_a_point_none()
    {
        Assert.Equal(Refused("A1", false), Market().Feature("x", FeatureKind.Crossing, 100, 150).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(Market().Feature("x", FeatureKind.Crossing, 100).Problem().Verdict((ICellRule)Rule, "v", "A1"));
    }

    [Theory]
    [InlineData(400, Side.Right, true)]
    [InlineData(401, Side.Right, false)]
    public void Only_who_stands_nearer_than_the_number_needs_any(int number, Side live, bool isFree) =>
        Assert.Equal(
            Refused("A1", isFree),
            Market(number, live).Feature("x", FeatureKind.Crossing, 100, 150).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    [Theory]
    [InlineData(0)]
    [InlineData(600)]
    public void A_stand_on_a_live_half_is_refused_whatever_the_number(int number)
    {
        Assert.NotNull(Market(Math.Max(1, number), Side.Left).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(Market(number, Side.Left).Problem().Verdict((ICellRule)Rule, "v", "F1"));
    }

    /// <summary>A is 400 from the traffic: with a lane of more it is beyond the rails, and the live half of 601 has to be wide enough for it.</summary>
    [Theory]
    [InlineData(400, true)]
    [InlineData(601, true)]
    [InlineData(602, false)]
    public void Beyond_rails_that_open_there_is_a_lane_on_the_other_half(int laneCm, bool isFree) =>
        Assert.Equal(Refused("A1", isFree), Market(laneCm: laneCm).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    /// <summary>Moved 300 behind its kerb, A leaves 700 to the traffic: no lane of 602 is parted from it, and yet none fits beside the rails.</summary>
    [Theory]
    [InlineData(601, true)]
    [InlineData(602, false)]
    public void Nor_do_rails_that_need_not_open_take_it(int laneCm, bool isFree) => Assert.Equal(
        Refused("A1", isFree),
        Market(number: 900, laneCm: laneCm).ChangeLine("A", line => line with { OffsetCm = 900 }).Problem().Verdict((ICellRule)Rule, "v", "A1"));

    [Fact]
    public void On_the_footway_beside_its_own_half_nobody_asks_for_one() =>
        Assert.Null(Market(laneCm: 602).Problem().Verdict((ICellRule)Rule, "v", "F1"));

    [Fact]
    public void Without_traffic_and_where_nothing_is_surveyed_it_is_off()
    {
        MarketBuilder With(MarketBuilder market) => market.Feature("x", FeatureKind.Crossing, 100, 150);

        Assert.Null(With(Market(traffic: Traffic.Closed)).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(With(Market(surveyed: false)).Problem().Verdict((ICellRule)Rule, "v", "A1"));
        MarketProblem problem = With(Market(traffic: Traffic.Closed).TrafficIn("evening", Traffic.Live)).Problem();
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.NotNull(problem.Verdict((ICellRule)Rule, "v", "A1", "evening"));
    }

    /// <summary>Pieces of 50: the place 200–250 lies in the gap between A1 and A2.</summary>
    [Fact]
    public void A_run_has_its_gaps_in_it()
    {
        MarketProblem problem = Market().Rails("r", 40, pieceCm: 50).Feature("d", FeatureKind.Driveway, 210, 240, frontage: "A")
            .Vendor("h", tier: 1, own: ["A1", "A2"]).Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A2"));
        Assert.Equal(Refused("A1", false), problem.Verdict((IRunRule)Rule, "v", "A1 A2"));
        Assert.DoesNotContain("A1 A2", problem.Grounds("h"));
    }

    /// <summary>A1 alone is 500 away and needs no rails; with A2 beside it, which is deeper, its ground does.</summary>
    [Fact]
    public void A_run_is_judged_as_deep_as_its_deepest_stall()
    {
        MarketProblem problem = Market(500).Change("A1", stall => stall with { DepthCm = 100 }).Feature("d", FeatureKind.Driveway, 0, 100, frontage: "A").Problem();

        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A1"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "A2"));
        Assert.NotNull(problem.Verdict((IRunRule)Rule, "v", "A1 A2"));
    }

    /// <summary>A stand of 200 cm takes the first place of 200 alone, though its third module goes on to 210.</summary>
    [Fact]
    public void On_an_unmarked_line_the_stand_counts_and_not_its_last_module()
    {
        MarketProblem problem = Market().Feature("d", FeatureKind.Driveway, 300, 350, frontage: "U").Problem();

        Assert.Contains("U:0-200", problem.Grounds("v"));
        Assert.DoesNotContain("U:70-270", problem.Grounds("v"));
        Assert.NotNull(problem.Verdict((ICellRule)Rule, "v", "U:210-280"));
        Assert.Null(problem.Verdict((ICellRule)Rule, "v", "U:140-210"));
    }
}
