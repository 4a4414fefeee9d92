using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class OneSideIsFreeTests
{
    [Theory]
    [InlineData("A1", "A2", "")]
    [InlineData("B1", "B2", "")]
    [InlineData("A1", "C1", "")]
    [InlineData("A1", "B2", "one-side")]
    [InlineData("A1", "D1", "")]
    public void All_stands_of_a_street_are_on_one_side(string one, string other, string broken) =>
        Assert.Equal(broken, BrokenBy(Street(), ("v", one), ("w", other)));

    [Fact]
    public void Each_window_has_its_own()
    {
        MarketBuilder market = Street().Window("morning").Window("evening", "17:30", "22:00");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1").Give("w", "B1", window: "evening").Broken());
    }

    [Fact]
    public void Both_sides_are_named()
    {
        string found = Assert.Single(Seated(Street(), ("v", "A1"), ("w", "B2")).Breaches()).Found.En;
        Assert.Matches("v@morning: A1 on the left and w@morning: B2 on the right", found);
    }

    private static MarketBuilder Street() => new MarketBuilder().Keep(Measure.OneSide)
        .Street("S", 6000).Stalls("A", 2, side: Side.Left).Stalls("B", 2, side: Side.Right).Stalls("C", 1, side: Side.Left, startCm: 1000)
        .Street("T", 6000).Stalls("D", 1, side: Side.Right).Vendor("v").Vendor("w");
}
