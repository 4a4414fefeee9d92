using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Needs, caps, fees and zones: what <see cref="PlanMutations"/> has no room for.</summary>
public class PlacementRulesTests
{
    [Theory]
    [InlineData(3, "")]
    [InlineData(2, "category-cap")]
    public void A_cap_counts_every_stall_beyond_the_holders_own(int cap, string broken)
    {
        MarketBuilder market = Row().Category("veg", cap: cap).Vendor("h", "goods;veg", tier: 1, max: 2, own: ["A1"]).Vendor("v", "veg");
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("h", "A1 A2").Give("v", "A4").Broken());
    }

    [Fact]
    public void A_cap_never_bars_own_stalls_and_keeps_room_for_an_attending_holder_who_is_left_out()
    {
        MarketBuilder market = Row().Category("veg", cap: 1).Vendor("h", "veg", tier: 1, own: ["A1", "A2"]).Vendor("v", "veg");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1 A2").Broken());
        Assert.Equal("category-cap", new SketchedPlan(market.Problem()).Give("v", "A4").Broken());
    }

    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A2 A3", "tags")]
    public void Every_stall_offers_the_tags(string place, string broken)
    {
        MarketBuilder market = Row().Offers("A1", "frying").Offers("A2", "frying", "own-rig").Vendor("v", min: 2, needs: ["frying"]);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A2 A3", "power water")]
    public void One_stall_of_the_run_has_power_and_water(string place, string broken)
    {
        MarketBuilder market = Row().Change("A1", old => old with { PowerW = 2000, Water = true }).Vendor("v", min: 2, powerW: 2000, water: true);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    [Fact]
    public void A_zone_unused_in_the_window_is_empty()
    {
        MarketBuilder market = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 6000, windows: ["evening"]).Stalls("A", 1).Vendor("v", windows: ["morning"]);
        Assert.Equal("zone-in-window", new SketchedPlan(market.Problem()).Give("v", "A1").Broken());
    }

    [Fact]
    public void Depth_is_off_where_the_cross_section_is_unknown()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000, surveyed: false).Stalls("A", 1).Vendor("v", depthCm: 900);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1").Broken());
    }

    [Fact]
    public void The_fee_is_that_of_the_most_telling_row()
    {
        MarketBuilder market = Row().Tariff(1).Tariff(2, window: "morning").Tariff(3, zone: "R").Tariff(4, category: "veg")
            .Tariff(5, tier: 3).Vendor("v", "goods;veg").Vendor("w", "veg").Vendor("x", "veg", tier: 3);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1", 3).Give("w", "A2", 4).Give("x", "A3", 5).Broken());
        Assert.Equal("fee", new SketchedPlan(market.Problem()).Give("v", "A1", 4).Broken());
    }

    [Fact]
    public void A_fee_by_the_metre_counts_started_metres_and_one_by_the_stall_started_widths()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Unmarked("B", 1000)
            .Tariff(10, TariffUnit.Metre).Tariff(100, tier: 3)
            .Vendor("v", min: 250, unit: RunUnit.Centimetres).Vendor("w", tier: 3, min: 250, unit: RunUnit.Centimetres);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "B:0-250", 30).Give("w", "B:400-650", 200).Broken());
    }

    [Fact]
    public void A_fee_by_the_place_is_paid_once_with_the_first_piece()
    {
        MarketBuilder market = Row().Tariff(700, TariffUnit.Place).Vendor("h", tier: 1, own: ["A1", "A4"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("h", "A1", 700).Give("h", "A4", 0).Broken());
        Assert.Equal("fee", new SketchedPlan(market.Problem()).Give("h", "A1", 700).Give("h", "A4", 700).Broken());
    }

    [Fact]
    public void A_side_gap_is_left_between_vendors_and_not_at_the_ends_of_the_line()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Unmarked("B", 460).SideGap(60).Vendor("v").Vendor("w");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "B:0-200").Give("w", "B:260-460").Broken());
    }

    private static MarketBuilder Row() => new MarketBuilder().Street("R", 6000).Stalls("A", 5);
}
