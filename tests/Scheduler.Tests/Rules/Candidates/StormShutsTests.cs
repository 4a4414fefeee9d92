using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class StormShutsTests
{
    private static readonly StormShuts Rule = new();
    private static readonly Fact Refused = new("A1", FactCode.AgainstRule, new RuleId("storm"));

    private static MarketBuilder Market(bool surveyed = true) =>
        new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 2000, surveyed: surveyed).Stalls("A", 1).Vendor("v", tier: 1, own: ["A1"]);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void In_a_storm_nobody_stands_surveyed_or_not_and_on_own_stalls_neither(bool storm, bool refused)
    {
        Assert.Equal(refused ? Refused : null, Market().Keep(Measure.Storm).Weather(storm: storm).Problem().Verdict(Rule, "v", "A1"));
        Assert.Equal(refused ? Refused : null, Market(surveyed: false).Keep(Measure.Storm).Weather(storm: storm).Problem().Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void A_square_is_shut_too() => Assert.Equal(Refused, new MarketBuilder().Square("Q", 2000, 2000).Stalls("A", 1).Vendor("v")
        .Keep(Measure.Storm).Weather(storm: true).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void A_pack_that_says_nothing_of_storms_shuts_nothing() =>
        Assert.Null(Market().Weather(storm: true).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void A_storm_of_the_evening_leaves_the_morning_alone()
    {
        MarketProblem problem = Market().Keep(Measure.Storm).Weather(storm: true, window: "evening").Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(Refused, problem.Verdict(Rule, "v", "A1", "evening"));
    }
}
