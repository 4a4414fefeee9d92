using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules;

public class OwnStallsTests
{
    private static MarketBuilder Market(int? min = null, int? max = null, params string[] own) => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 4).Stalls("C", 2)
        .Vendor("v", tier: 1, own: own, min: min, max: max);

    [Fact]
    public void Those_that_a_rule_refuses_cannot_be_had_and_the_rest_is_in_the_order_of_the_street()
    {
        MarketProblem problem = Market(own: ["C1", "A4", "A2", "A1"]).Blocked("A2")
            .Feature("D", FeatureKind.Door, 0, frontage: "A").Clear(FeatureKind.Door, 50).Problem();

        Assert.Equal(["A4", "C1"], OwnStalls.Available(problem.Street(), problem.Asks("v")).Select(own => own.Cell.Stall!.Id.Value));
    }

    [Theory]
    [InlineData(null, null, 3)]
    [InlineData(1, 2, 2)]
    [InlineData(1, 5, 3)]
    public void A_holder_keeps_what_it_can_have_but_no_more_than_it_wants(int? min, int? max, int kept)
    {
        MarketProblem problem = Market(min, max, "A1", "A2", "A3").Problem();

        Assert.Equal(kept, OwnStalls.Kept(problem.Street(), problem.Asks("v")));
    }

    [Fact]
    public void An_applicant_keeps_none()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Vendor("v", max: 3).Problem();

        Assert.Empty(OwnStalls.Available(problem.Street(), problem.Asks("v")));
        Assert.Equal(0, OwnStalls.Kept(problem.Street(), problem.Asks("v")));
    }
}
