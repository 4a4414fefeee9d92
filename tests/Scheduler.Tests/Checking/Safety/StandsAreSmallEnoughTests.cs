using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class StandsAreSmallEnoughTests
{
    /// <summary>2 × 2 m are 400 dm².</summary>
    [Theory]
    [InlineData(400, "")]
    [InlineData(399, "stand-area")]
    public void Each_stall_has_its_share(int dm2, string broken)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandArea, dm2).Street("R", 6000).Stalls("A", 3, gapCm: 30).Vendor("v", min: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A2 A3").Broken());
    }

    /// <summary>A narrow stall of 1.5 m gives nothing of its share to a plain one of 2 m at 2 m of depth.</summary>
    [Theory]
    [InlineData(400, "")]
    [InlineData(399, "stand-area")]
    public void A_small_stall_gives_nothing_of_its_share_to_the_next(int dm2, string broken)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandArea, dm2).Street("R", 6000).Stalls("A", 2)
            .Change("A1", old => old with { Stretch = new(50, 200) }).Vendor("v", min: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    [Fact]
    public void Each_stall_is_as_deep_as_it_takes()
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandArea, 400).Street("R", 6000).Stalls("A", 2, depthCm: 250)
            .Change("A1", old => old with { DepthCm = 190 }).Change("A2", old => old with { DepthCm = 201 }).Vendor("v", min: 2);
        Assert.Equal("stand-area", new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    /// <summary>250 cm are two started widths of 200 cm, at 200 cm of depth 5 m².</summary>
    [Theory]
    [InlineData(250, "")]
    [InlineData(249, "stand-area")]
    public void On_an_unmarked_line_each_started_width_has_one(int dm2, string broken)
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.StandArea, dm2).Street("R", 6000).Unmarked("B", 500)
            .Vendor("v", min: 250, unit: RunUnit.Centimetres);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "B:0-250").Broken());
    }
}
