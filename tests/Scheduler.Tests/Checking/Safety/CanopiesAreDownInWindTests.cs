using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class CanopiesAreDownInWindTests
{
    [Theory]
    [InlineData(12, false, "")]
    [InlineData(13, false, "canopy-wind")]
    [InlineData(13, true, "")]
    public void From_this_wind_on_who_cannot_take_one_down_stays_away(int windMs, bool removable, string broken) => Assert.Equal(
        broken, BrokenBy(Street().Weather(windMs).Vendor("v").Brings(overCm: 50, removable: removable), ("v", "A1")));

    [Fact]
    public void Who_has_none_may_come() => Assert.Empty(BrokenBy(Street().Weather(20).Vendor("v"), ("v", "A1")));

    [Theory]
    [InlineData("morning", "canopy-wind")]
    [InlineData("evening", "")]
    public void The_forecast_is_the_windows_own(string window, string broken)
    {
        MarketBuilder market = Street().Window("morning").Window("evening", "17:30", "22:00").Weather(20, window: "morning")
            .Vendor("v").Brings(overCm: 50, removable: false);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1", window: window).Broken());
    }

    private static MarketBuilder Street() => new MarketBuilder().Keep(Measure.CanopyWind, 13).Street("S", 6000).Stalls("A", 1);
}
