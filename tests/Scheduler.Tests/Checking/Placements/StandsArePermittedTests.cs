using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Placements;

public class StandsArePermittedTests
{
    [Theory]
    [InlineData("B:100-300", "")]
    [InlineData("B:99-299", "permit")]
    [InlineData("B:800-1000", "")]
    [InlineData("B:801-1001", "permit")]
    public void A_stand_lies_within_the_permitted_part(string place, string broken) =>
        Assert.Equal(broken, BrokenBy(Street().Permitted("R:200-1100").Vendor("v"), ("v", place)));

    [Theory]
    [InlineData("R:0-500", "R:500-2000", "")]
    [InlineData("R:0-499", "R:500-2000", "permit")]
    [InlineData("R:0-600", "R:400-2000", "")]
    public void Or_over_two_parts_that_touch(string first, string next, string broken) =>
        Assert.Equal(broken, BrokenBy(Street().Permitted(first, next).Vendor("v"), ("v", "B:300-500")));

    [Fact]
    public void Nobody_stands_in_a_zone_that_the_permit_leaves_out()
    {
        MarketBuilder market = Street().Street("S", 2000).Stalls("A", 1).Permitted("R:0-2000").Vendor("v");
        Assert.Equal("permit", BrokenBy(market, ("v", "A1")));
    }

    [Fact]
    public void A_permit_without_an_area_covers_every_zone() => Assert.Empty(BrokenBy(Street().Vendor("v"), ("v", "B:0-200")));

    [Fact]
    public void A_holder_whose_stall_it_leaves_out_applies_like_others()
    {
        MarketBuilder market = Street().Stalls("A", 2).Permitted("R:200-2000").Vendor("h", tier: 1, own: ["A1"]);
        Assert.Equal("permit", BrokenBy(market, ("h", "A1")));
        Assert.Empty(BrokenBy(market, ("h", "A2")));
    }

    /// <summary>B begins a metre from the start of the axis.</summary>
    private static MarketBuilder Street() => new MarketBuilder().Street("R", 2000).Unmarked("B", 1500, moduleCm: 1, startCm: 100);
}
