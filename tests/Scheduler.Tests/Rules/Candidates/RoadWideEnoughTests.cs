using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class RoadWideEnoughTests
{
    private static readonly RoadWideEnough Rule = new();

    private static Fact? Refused(int need, int has) => has < need ? new Fact("A1", FactCode.AgainstRule, new RuleId("road-width"), Need: need, Has: has) : null;

    private static MarketBuilder Market(int carriagewayCm, bool surveyed = true) => new MarketBuilder()
        .Street("R", 2000, carriagewayCm, surveyed: surveyed).Stalls("A", 1).Vendor("v", tier: 1, own: ["A1"]);

    [Theory]
    [InlineData(800)]
    [InlineData(799)]
    public void A_carriageway_of_the_number_is_wide_enough_and_one_centimetre_less_is_not(int carriagewayCm) =>
        Assert.Equal(Refused(800, carriagewayCm), Market(carriagewayCm).Keep(Measure.RoadWidth, 800).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void Where_nothing_is_surveyed_and_on_squares_it_is_off()
    {
        Assert.Null(Market(500, surveyed: false).Keep(Measure.RoadWidth, 800).Problem().Verdict(Rule, "v", "A1"));
        Assert.Null(new MarketBuilder().Square("Q", 2000, 500).Stalls("A", 1).Vendor("v").Keep(Measure.RoadWidth, 800).Problem().Verdict(Rule, "v", "A1"));
    }

    [Theory]
    [InlineData("R", 700)]
    [InlineData("S", 800)]
    public void An_officers_number_for_a_zone_holds_there_and_nowhere_else(string zone, int number) =>
        Assert.Equal(Refused(number, 750), Market(750).Keep(Measure.RoadWidth, 800).Street("S", 2000)
            .Override("road-width", 700, zone: zone).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void Of_two_rules_the_one_that_is_broken_is_named() =>
        Assert.Equal(new RuleId("wide"), Market(750).Keep(Measure.RoadWidth, 700).Keep(Measure.RoadWidth, 800, "wide").Problem().Verdict(Rule, "v", "A1")!.Rule);
}
