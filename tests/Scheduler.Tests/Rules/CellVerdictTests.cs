using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules;

public class CellVerdictTests
{
    /// <summary>A stall with everything against it, from which one reason after the other is taken away.</summary>
    [Theory]
    [InlineData(0, FactCode.ZoneNotUsed)]
    [InlineData(1, FactCode.Blocked)]
    [InlineData(2, FactCode.KeptClear)]
    [InlineData(3, FactCode.TooDeep)]
    [InlineData(4, FactCode.TagMissing)]
    [InlineData(5, FactCode.NotMarked)]
    [InlineData(6, FactCode.Exclusive)]
    [InlineData(7, null)]
    public void The_plainest_reason_is_named(int cured, FactCode? expected)
    {
        MarketBuilder market = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
            .Category("fish", bound: cured <= 5).Category("meat")
            .Street("R", 2000, windows: cured > 0 ? null : ["evening"]).Stalls("A", 1).Exclusive("A1", cured > 6 ? "fish" : "meat")
            .Vendor("v", "fish", depthCm: cured > 3 ? 0 : 999, needs: cured > 4 ? null : ["frying"]);
        if (cured <= 1) market.Blocked("A1");
        if (cured <= 2) market.Feature("H", FeatureKind.Hydrant, 100, frontage: "A");
        MarketProblem problem = market.Problem();
        Street street = problem.Street();
        (Line line, Cell cell) = street.CellOf(new StallId("A1"));

        Assert.Equal(expected, CellVerdict.Of(street, problem.Asks("v"), line, cell)?.Code);
    }
}
