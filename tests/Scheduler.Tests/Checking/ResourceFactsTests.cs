using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>What a refusal says of guides, rails, power and the permit is true, or found out.</summary>
public class ResourceFactsTests
{
    [Theory]
    [InlineData("A1", true)]
    [InlineData("A2", false)]
    [InlineData("B", true)]
    [InlineData("*", true)]
    public void Ground_outside_the_permit(string where, bool isTrue) => Assert.Equal(isTrue, IsTrue(
        new MarketBuilder().Street("R", 2000).Stalls("A", 2).Unmarked("B", 1000).Permitted("R:100-2000").Vendor("v"), new(where, FactCode.OutsidePermit)));

    [Fact]
    public void Ground_that_is_permitted_stall_by_stall_and_not_as_a_run()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 2000).Stalls("A", 2, gapCm: 60).Permitted("R:0-200", "R:260-2000").Vendor("v", min: 2, max: 2);
        Assert.True(IsTrue(market, new("A1", FactCode.OutsidePermit)));
    }

    /// <summary>Two mouths and one guide.</summary>
    [Theory]
    [InlineData("guides", 2, 1, true)]
    [InlineData("guides", 3, 1, false)]
    [InlineData("guides", 2, 0, false)]
    [InlineData("rails", 2, 1, false)]
    [InlineData(null, 2, 1, false)]
    public void A_zone_shut_for_want_of_guides(string? rule, int need, int has, bool isTrue) => Assert.Equal(isTrue, IsTrue(
        Street().Feature("M1", FeatureKind.Mouth, 0).Feature("M2", FeatureKind.Mouth, 2000).Guide("g"), Shut(rule, need, has)));

    /// <summary>A mouth of two pieces on each side, and three in stock.</summary>
    [Theory]
    [InlineData("rails", 4, 3, true)]
    [InlineData("rails", 4, 4, false)]
    [InlineData("guides", 4, 3, false)]
    public void Or_of_rails(string rule, int need, int has, bool isTrue) => Assert.Equal(isTrue, IsTrue(
        Street().Keep(Measure.MouthRail).Feature("M1", FeatureKind.Mouth, 0).Rails("r", 3, 150, openable: true), Shut(rule, need, has)));

    [Fact]
    public void One_where_somebody_stands_is_not_shut() => Assert.False(IsTrue(
        Street().Feature("M1", FeatureKind.Mouth, 0).Guide("g").Vendor("w"), Shut("guides", 2, 1), ("w", "A1")));

    /// <summary>w stands where no rails must open; v's would part it from the lane, and a second guide is not there.</summary>
    [Theory]
    [InlineData("A2", 2, 1, true)]
    [InlineData("A2", 3, 1, false)]
    [InlineData("A2", 2, 0, false)]
    [InlineData("A3", 2, 1, false)]
    public void Guides_that_do_not_suffice_to_open_rails(string where, int need, int has, bool isTrue)
    {
        MarketBuilder market = Live().Change("A3", stall => stall with { DepthCm = 50 }).Feature("M1", FeatureKind.Mouth, 2000).Guide("g")
            .Vendor("w", depthCm: 50);
        Assert.Equal(isTrue, IsTrue(market, new(where, FactCode.GuidesShort, Need: need, Has: has), ("w", "A1")));
    }

    /// <summary>w takes one piece; v on A2 would need a second, one that opens.</summary>
    [Theory]
    [InlineData(1, 0, 2, 1, true)]
    [InlineData(2, 0, 1, 0, true)]
    [InlineData(2, 0, 2, 2, false)]
    [InlineData(2, 1, 2, 2, false)]
    [InlineData(1, 0, 3, 1, false)]
    public void Rails_that_do_not_suffice(int pieces, int opening, int need, int has, bool isTrue)
    {
        MarketBuilder market = Live().Rails("shut", pieces - opening).Rails("open", opening, openable: true).Vendor("w", depthCm: 80);
        Assert.Equal(isTrue, IsTrue(market, new("A2", FactCode.RailsShort, Need: need, Has: has), ("w", "A1")));
    }

    [Theory]
    [InlineData("A2", 1000, 500, true)]
    [InlineData("A2", 1000, 499, false)]
    [InlineData("A2", 999, 500, false)]
    [InlineData("A3", 1000, 500, false)]
    public void A_circuit_that_carries_no_more(string where, int need, int has, bool isTrue)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 2000).Stalls("A", 3).Circuit("c", 2000, 1500, "A1", "A2").Circuit("d", 2000, 1500, "A3")
            .Vendor("v", powerW: 1000).Vendor("w", powerW: 1500);
        Assert.Equal(isTrue, IsTrue(market, new(where, FactCode.CircuitFull, Need: need, Has: has), ("w", "A1")));
    }

    [Theory]
    [InlineData(RefusalCode.ResourceShort, false)]
    [InlineData(RefusalCode.AllHeld, true)]
    [InlineData(RefusalCode.TooShort, true)]
    [InlineData(RefusalCode.NoSuitableStall, true)]
    [InlineData(RefusalCode.NotProved, true)]
    public void The_code_over_it_is_resource_short(RefusalCode code, bool isFound) => Assert.Equal(isFound, Breaches(
        Street().Feature("M1", FeatureKind.Mouth, 0).Feature("M2", FeatureKind.Mouth, 2000).Guide("g"), code, [Shut("guides", 2, 1)]).Contains("refusal-code"));

    [Theory]
    [InlineData(FactCode.NotProved, RefusalCode.NotProved)]
    [InlineData(FactCode.CapFull, RefusalCode.CapFull)]
    public void Unless_something_goes_before_it(FactCode fact, RefusalCode code)
    {
        MarketBuilder market = Street().Feature("M1", FeatureKind.Mouth, 0).Feature("M2", FeatureKind.Mouth, 2000).Guide("g").Category("goods", cap: 0);
        Fact[] facts = [Shut("guides", 2, 1), new("*", fact, Need: 1, Has: 0)];
        Assert.DoesNotContain("refusal-code", Breaches(market, code, facts));
        Assert.Contains("refusal-code", Breaches(market, RefusalCode.ResourceShort, facts));
    }

    [Fact]
    public void It_is_not_said_where_nothing_is_short() => Assert.Contains(
        "refusal-code", Breaches(Street(), RefusalCode.ResourceShort, [new("*", FactCode.NotWished)]));

    private static Fact Shut(string? rule, int need, int has) =>
        new("A1", FactCode.ZoneShut, rule is null ? null : new RuleId(rule), Need: need, Has: has);

    /// <summary>A road of 10 m.</summary>
    private static MarketBuilder Street() => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] }).Keep(Measure.FireLane, 400)
        .Street("R", 2000, 1000).Stalls("A", 3, depthCm: 100, offsetCm: 500).Vendor("v");

    /// <summary>Traffic on its right half, so that stands of 1 m have rails along the axis, which part them from a lane of 4.1 m.</summary>
    private static MarketBuilder Live() => Street().Keep(Measure.FireLane, 410).Keep(Measure.TrafficRail, 450)
        .ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right });

    private static bool IsTrue(MarketBuilder market, Fact fact, params (string, string)[] seats) =>
        !Breaches(market, RefusalCode.NotProved, [fact], seats).Contains("refusal-facts");

    /// <summary>Of a plan that refuses v for this.</summary>
    private static string[] Breaches(MarketBuilder market, RefusalCode code, Fact[] facts, params (string, string)[] seats)
    {
        Plan plan = SketchedPlan.Seated(market, seats).Plan();
        Plan told = plan with
        {
            Refusals = [.. plan.Refusals.Select(old => old.Vendor.Value == "v" ? old with { Code = code, Facts = [.. facts] } : old)],
        };
        return [.. PlanChecker.Check(market.Problem(), told).Select(breach => breach.Rule.Value)];
    }
}
