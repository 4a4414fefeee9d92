using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Explaining;

public class TakingsOfTests
{
    [Fact]
    public void Fees_stand_beside_each_open_stall_let_to_the_best_paying_who_came()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 4).Blocked("A4")
            .Vendor("free", "veg", tier: 2).Vendor("pays", "veg", tier: 3)
            .Tariff(100).Tariff(0, tier: 2).Problem();

        Takings street = Assert.Single(Planner.Takings(problem, Planned(problem)));

        Assert.Equal([new TierTakings(2, new(0)), new TierTakings(3, new(100))], street.ByTier);
        Assert.Equal((new Fen(100), new Fen(300)), (street.Fees, street.Full));
    }

    /// <summary>A keep-clear of a door cuts the line into 0–500 and 800–1000.</summary>
    [Theory]
    [InlineData(TariffUnit.Metre, 7)]
    [InlineData(TariffUnit.Stall, 3)]
    [InlineData(TariffUnit.Place, 3)]
    public void An_unmarked_line_is_full_when_each_open_stretch_is(TariffUnit per, int times)
    {
        MarketProblem problem = new MarketBuilder().Clear(FeatureKind.Door, 100)
            .Street("R", 4000).Unmarked("B", 1000).Feature("D", FeatureKind.Door, 600, 700, "B").Vendor("v", "veg").Tariff(100, per).Problem();

        Assert.Equal(new Fen(100 * times), Assert.Single(Planner.Takings(problem, Planned(problem))).Full);
    }

    [Fact]
    public void Each_window_and_zone_that_serves_in_it_has_its_own()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "18:00", "21:00")
            .Street("R", 4000).Stalls("A", 1).Street("S", 4000, windows: ["evening"]).Stalls("B", 2)
            .Vendor("v", "veg").Tariff(100).Tariff(250, zone: "S").Problem();

        Assert.Equal(
            [("morning", "R", 100), ("evening", "R", 100), ("evening", "S", 500)],
            Planner.Takings(problem, Planned(problem)).Select(one => (one.Window.Value, one.Zone.Value, one.Full.Value)));
    }

    private static Plan Planned(MarketProblem problem) =>
        Planner.Solve(problem, new SolveOptions(Engine: Engine.Greedy), new Laws.Silent(), TestContext.Current.CancellationToken);
}
