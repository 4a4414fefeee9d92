using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class NobodyStandsInAStormTests
{
    [Theory]
    [InlineData(true, true, "storm")]
    [InlineData(true, false, "")]
    [InlineData(false, true, "")]
    public void If_the_pack_says_so(bool storm, bool ruled, string broken)
    {
        MarketBuilder market = new MarketBuilder().Street("S", 6000).Stalls("A", 1).Vendor("v").Weather(windMs: 30, storm: storm);
        Assert.Equal(broken, BrokenBy(ruled ? market.Keep(Measure.Storm) : market, ("v", "A1")));
    }

    [Fact]
    public void Only_in_the_window_that_has_one()
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.Storm).Window("morning").Window("evening", "17:30", "22:00")
            .Street("S", 6000).Stalls("A", 1).Vendor("v").Weather(storm: true, window: "evening");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1").Broken());
    }
}
