using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class FuelIsLimitedTests
{
    [Theory]
    [InlineData(45, "")]
    [InlineData(44, "fuel")]
    public void All_the_gas_in_a_zone_is_added_up(int kg, string broken) =>
        Assert.Equal(broken, BrokenBy(Street(kg), ("v", "A1"), ("w", "B1")));

    [Fact]
    public void Each_vendor_brings_it_once() => Assert.Empty(BrokenBy(
        Street(30).Vendor("h", tier: 1, own: ["A1", "A3"]).Brings(lpgKg: 30), ("h", "A1"), ("h", "A3")));

    [Fact]
    public void Each_zone_has_its_own() => Assert.Empty(BrokenBy(Street(30), ("v", "A1"), ("w", "D1")));

    [Fact]
    public void And_each_window()
    {
        MarketBuilder market = Street(30).Window("morning").Window("evening", "17:30", "22:00");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1").Give("w", "B1", window: "evening").Broken());
    }

    [Fact]
    public void Where_the_two_sides_have_two_numbers_the_smaller_holds()
    {
        MarketBuilder market = Street(0).Keep(Measure.Fuel, change: rule => rule with { ByTraffic = new(100, 44, null) })
            .ChangeZones(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right });
        Assert.Equal("fuel", BrokenBy(market, ("v", "A1"), ("w", "A2")));
    }

    private static MarketBuilder Street(int kg) => new MarketBuilder().Keep(Measure.Fuel, kg)
        .Street("S", 6000).Stalls("A", 3).Stalls("B", 1, side: Side.Right).Street("T", 6000).Stalls("D", 1)
        .Vendor("v").Brings(lpgKg: 30).Vendor("w").Brings(lpgKg: 15);
}
