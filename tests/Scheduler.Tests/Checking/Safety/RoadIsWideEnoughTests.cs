using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class RoadIsWideEnoughTests
{
    [Theory]
    [InlineData(700, "")]
    [InlineData(699, "road-width")]
    public void The_carriageway_counts_and_no_footway(int carriagewayCm, string broken)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.RoadWidth, 700).Street("R", 6000, carriagewayCm).Stalls("A", 1).Vendor("v");
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1").Broken());
    }
}
