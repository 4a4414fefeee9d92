using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class TrafficIsFarEnoughTests
{
    /// <summary>The stand covers 100 to 300 cm left of the axis; traffic begins at the axis.</summary>
    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "traffic-distance")]
    public void A_stand_on_the_closed_half_keeps_off_the_other(int cm, string broken) =>
        Assert.Equal(broken, BrokenBy(Road(cm, offsetCm: 300), ("v", "L:0-200")));

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(null)]
    public void On_the_half_where_it_moves_nobody_stands(Side? live) => Assert.Equal(
        "traffic-distance", BrokenBy(Road(0, 300).ChangeZone(zone => zone with { LiveSide = live }), ("v", "L:0-200")));

    /// <summary>On the footway, from 450 to 650 cm; the kerb is at 400 cm.</summary>
    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "traffic-distance")]
    public void Beside_it_one_keeps_off_the_kerb(int cm, string broken) => Assert.Equal(
        broken, BrokenBy(Road(cm, 650).ChangeZone(zone => zone with { LiveSide = Side.Left }), ("v", "L:0-200")));

    [Theory]
    [InlineData(Traffic.Closed)]
    [InlineData(Traffic.Diverted)]
    public void Where_none_moves_there_is_none_to_keep_off(Traffic state) => Assert.Empty(BrokenBy(
        Road(500, 300).ChangeZone(zone => zone with { UsualTraffic = state }), ("v", "L:0-200")));

    [Theory]
    [InlineData("morning", "traffic-distance")]
    [InlineData("evening", "")]
    public void It_is_the_windows_own_traffic(string window, string broken)
    {
        MarketBuilder market = Road(500, 300).Window("morning").Window("evening", "17:30", "22:00").TrafficIn("evening", Traffic.Closed);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "L:0-200", window: window).Broken());
    }

    private static MarketBuilder Road(int cm, int offsetCm) => new MarketBuilder().Keep(Measure.TrafficDistance, cm)
        .Street("S", 6000, 800, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
        .Unmarked("L", 2000, 200, 1, Side.Left, offsetCm).Vendor("v");
}
