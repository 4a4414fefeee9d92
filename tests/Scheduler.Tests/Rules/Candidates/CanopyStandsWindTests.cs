using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class CanopyStandsWindTests
{
    private static readonly CanopyStandsWind Rule = new();
    private static readonly Fact Refused = new("A1", FactCode.AgainstRule, new RuleId("canopy-wind"));

    private static MarketBuilder Market(int? overCm, bool removable, bool surveyed = true) => new MarketBuilder()
        .Window("morning").Window("evening", "17:30", "22:00")
        .Street("R", 2000, surveyed: surveyed).Stalls("A", 1).Vendor("v", tier: 1, own: ["A1"]).Brings(overCm: overCm, removable: removable)
        .Keep(Measure.CanopyWind, 10);

    [Theory]
    [InlineData(9, 50, false, false)]
    [InlineData(10, 50, false, true)]
    [InlineData(10, 0, false, true)]
    [InlineData(10, 50, true, false)]
    [InlineData(10, null, false, false)]
    public void From_the_number_on_who_cannot_take_a_canopy_down_stays_away(int windMs, int? overCm, bool removable, bool refused)
    {
        Assert.Equal(refused ? Refused : null, Market(overCm, removable).Weather(windMs).Problem().Verdict(Rule, "v", "A1"));
        Assert.Equal(refused ? Refused : null, Market(overCm, removable, surveyed: false).Weather(windMs).Problem().Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void Wind_of_another_window_is_no_wind()
    {
        MarketProblem problem = Market(50, removable: false).Weather(20, window: "evening").Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(Refused, problem.Verdict(Rule, "v", "A1", "evening"));
    }
}
