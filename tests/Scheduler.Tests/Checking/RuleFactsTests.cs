using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>What a refusal says of a rule of the pack is true, or found out.</summary>
public class RuleFactsTests
{
    [Theory]
    [InlineData("A1", "stand-depth", true)]
    [InlineData("A2", "stand-depth", false)]
    [InlineData("A1", "stand-area", false)]
    [InlineData("A1", "ghost", false)]
    [InlineData("B", "stand-depth", false)]
    [InlineData("*", "stand-depth", true)]
    public void A_rule_that_forbids_the_stand_there(string where, string rule, bool isTrue)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandDepth, 200).Keep(Measure.StandArea, 999).Street("R", 6000)
            .Stalls("A", 2, depthCm: 250).Change("A2", old => old with { DepthCm = 200 }).Unmarked("B", 400).Vendor("v");
        Assert.Equal(isTrue, IsTrue(market, new Fact(where, FactCode.AgainstRule, new RuleId(rule), Need: 200, Has: 250)));
    }

    [Theory]
    [InlineData(399, true)]
    [InlineData(400, false)]
    public void On_an_unmarked_line_at_some_place(int houseAtCm, bool isTrue)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.HotToBuilding, 200).Category("grill", hot: true).Square("Q", 2000, 2000)
            .Unmarked("B", 200).Unmarked("C", 500).Feature("house", FeatureKind.Building, houseAtCm, 450, "C").ChangeLine("C", line => line with { OffsetCm = 400 })
            .Vendor("v", "grill");
        Assert.Equal(isTrue, IsTrue(market, new Fact("B", FactCode.AgainstRule, new RuleId("hot-to-building"))));
    }

    [Theory]
    [InlineData("B1", "fire-lane", true)]
    [InlineData("B2", "fire-lane", false)]
    [InlineData("B1", "aisle", false)]
    [InlineData("A2", "side-gap", true)]
    [InlineData("A3", "side-gap", false)]
    public void A_stand_that_leaves_too_little_room_there(string where, string rule, bool isTrue) =>
        Assert.Equal(isTrue, IsTrue(Opposite(), new Fact(where, FactCode.TooNear, new RuleId(rule)), ("w", "A1")));

    [Fact]
    public void Who_would_break_it_alone_is_not_too_near()
    {
        MarketBuilder market = Opposite().Keep(Measure.FireLane, 601);
        Assert.True(IsTrue(market, new Fact("B1", FactCode.AgainstRule, new RuleId("fire-lane"))));
        Assert.False(IsTrue(market, new Fact("B1", FactCode.TooNear, new RuleId("fire-lane")), ("w", "A1")));
    }

    [Theory]
    [InlineData(RefusalCode.AllHeld, false)]
    [InlineData(RefusalCode.NoSuitableStall, true)]
    public void Too_near_to_others_is_no_fact_of_the_place_alone(RefusalCode code, bool isFound)
    {
        var fact = new Fact("B1", FactCode.TooNear, new RuleId("fire-lane"));
        Assert.Equal(isFound, Breaches(Opposite(), code, fact, ("w", "A1")).Contains("refusal-code"));
    }

    [Theory]
    [InlineData(RefusalCode.NoSuitableStall, false)]
    [InlineData(RefusalCode.AllHeld, true)]
    public void A_rule_of_the_pack_is_one(RefusalCode code, bool isFound) => Assert.Equal(
        isFound, Breaches(Opposite().Keep(Measure.FireLane, 601), code, new("B1", FactCode.AgainstRule, new RuleId("fire-lane"))).Contains("refusal-code"));

    /// <summary>A road 8 m wide, of which stalls of 2 m on both sides leave 4 m, and one alone 6 m.</summary>
    private static MarketBuilder Opposite() => new MarketBuilder().Keep(Measure.FireLane, 401).Keep(Measure.Aisle, 100).SideGap(60)
        .Street("S", 6000, 800).Stalls("A", 3, side: Side.Left).Stalls("B", 2, side: Side.Right).Vendor("v").Vendor("w");

    private static bool IsTrue(MarketBuilder market, Fact fact, params (string, string)[] seats) =>
        !Breaches(market, RefusalCode.NotProved, fact, seats).Contains("refusal-facts");

    /// <summary>Of a plan that refuses v for this.</summary>
    private static string[] Breaches(MarketBuilder market, RefusalCode code, Fact fact, params (string, string)[] seats)
    {
        MarketProblem problem = market.Problem();
        Plan plan = SketchedPlan.Seated(market, seats).Plan();
        Plan told = plan with
        {
            Refusals = [.. plan.Refusals.Select(old => old.Vendor.Value == "v" ? old with { Code = code, Facts = [fact] } : old)],
        };
        return [.. PlanChecker.Check(problem, told).Select(breach => breach.Rule.Value)];
    }
}
