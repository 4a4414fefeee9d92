using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class TrafficKeptOffTests
{
    private static readonly TrafficKeptOff Rule = new();

    /// <summary>A on the left and B on the right stand at 200–400 from the axis of a carriageway whose right half is 601 wide; F stands outward on the right footway.</summary>
    private static MarketBuilder Market(int number, Side? live = null, Traffic traffic = Traffic.Live, bool surveyed = true) => new MarketBuilder()
        .Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", 2000, 1201, traffic, surveyed).ChangeZone(zone => zone with { LiveSide = live })
        .Stalls("A", 1).Stalls("B", 1, side: Side.Right).Stalls("F", 1, side: Side.Right, offsetCm: 650, depthCm: 60)
        .ChangeLine("F", line => line with { StandsOutward = true })
        .Vendor("v").Keep(Measure.TrafficDistance, number);

    private static Fact? Refused(string where, int need, int has) =>
        has < need ? new Fact(where, FactCode.AgainstRule, new RuleId("traffic-distance"), Need: need, Has: has) : null;

    [Theory]
    [InlineData(Side.Right, "A1", 200)]
    [InlineData(Side.Left, "B1", 200)]
    [InlineData(Side.Right, "F1", 49)]
    [InlineData(Side.Left, "F1", 650)]
    [InlineData(null, "F1", 49)]
    public void The_number_is_kept_from_each_half_on_which_traffic_moves(Side? live, string stall, int left)
    {
        Assert.Null(Market(left, live).Problem().Verdict(Rule, "v", stall));
        Assert.Equal(Refused(stall, left + 1, left), Market(left + 1, live).Problem().Verdict(Rule, "v", stall));
    }

    [Theory]
    [InlineData(Side.Left, "A1")]
    [InlineData(Side.Right, "B1")]
    public void A_stand_on_a_live_half_is_refused_though_the_number_is_nought(Side live, string stall) =>
        Assert.NotNull(Market(0, live).Problem().Verdict(Rule, "v", stall));

    [Theory]
    [InlineData(Traffic.Closed)]
    [InlineData(Traffic.Diverted)]
    public void Without_traffic_there_is_nothing_to_keep_off(Traffic traffic) =>
        Assert.Null(Market(900, traffic: traffic).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void Traffic_of_the_evening_leaves_the_morning_alone()
    {
        MarketProblem problem = Market(1, traffic: Traffic.Closed).TrafficIn("evening", Traffic.Live).Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.NotNull(problem.Verdict(Rule, "v", "A1", "evening"));
    }

    [Fact]
    public void Where_nothing_is_surveyed_it_is_off() => Assert.Null(Market(900, surveyed: false).Problem().Verdict(Rule, "v", "A1"));
}
