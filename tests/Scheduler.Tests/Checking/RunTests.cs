using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>How long a run may be, and what parts it.</summary>
public class RunTests
{
    [Theory]
    [InlineData("A1", "run-length")]
    [InlineData("A1 A2", "")]
    [InlineData("A1 A2 A3", "")]
    [InlineData("A1 A2 A3 A4", "run-length")]
    public void Stalls_are_counted(string place, string broken) =>
        Assert.Equal(broken, new SketchedPlan(Row().Vendor("v", min: 2, max: 3).Problem()).Give("v", place).Broken());

    [Theory]
    [InlineData("A1", "run-length")]
    [InlineData("A1 A2", "")]
    [InlineData("A1 A2 A3", "")]
    [InlineData("A1 A2 A3 A4", "run-length")]
    public void Centimetres_on_stalls_are_the_fewest_stalls_that_cover_them(string place, string broken)
    {
        MarketBuilder market = Row().Vendor("v", min: 250, max: 500, unit: RunUnit.Centimetres);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    [Theory]
    [InlineData("B:0-250", "")]
    [InlineData("B:0-400", "")]
    [InlineData("B:0-480", "")]
    [InlineData("B:0-260", "run-length")]
    [InlineData("B:0-550", "run-length")]
    public void Centimetres_on_an_unmarked_line_grow_by_whole_widths(string place, string broken)
    {
        MarketBuilder market = Bare().Category("goods", standardWidthCm: 150).Vendor("v", min: 250, max: 480, unit: RunUnit.Centimetres);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    [Theory]
    [InlineData("B:0-150", "")]
    [InlineData("B:0-300", "")]
    [InlineData("B:0-200", "run-length")]
    [InlineData("B:0-450", "run-length")]
    public void Stalls_on_an_unmarked_line_are_standard_widths(string place, string broken)
    {
        MarketBuilder market = Bare().Category("goods", standardWidthCm: 150).Vendor("v", max: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", place).Broken());
    }

    [Theory]
    [InlineData(TestTier.Grows, "")]
    [InlineData(TestTier.Stays, "growth-allowed")]
    public void Only_tiers_that_may_grow_do(TestTier tier, string broken)
    {
        MarketBuilder market = Row().Policy(TestPolicies.Amsterdam).Vendor("v", tier: (int)tier, max: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    [Theory]
    [InlineData(400, 400, "contiguous")]
    [InlineData(350, 400, "contiguous")]
    [InlineData(400, 450, "contiguous")]
    [InlineData(420, 450, "")]
    [InlineData(250, 390, "")]
    public void An_obstacle_that_touches_the_border_of_two_stalls_parts_them(int fromCm, int toCm, string broken)
    {
        MarketBuilder market = Row().Feature("O", FeatureKind.Obstacle, fromCm, toCm, "A").Vendor("v", min: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A2 A3").Broken());
    }

    [Fact]
    public void An_obstacle_of_another_window_parts_nothing()
    {
        MarketBuilder market = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00").Street("R", 6000).Stalls("A", 3)
            .Feature("O", FeatureKind.Obstacle, 200, frontage: "A", windows: ["evening"]).Vendor("v", min: 2, windows: ["morning"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    [Fact]
    public void No_run_crosses_an_obstacle_on_the_axis_of_its_zone()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Unmarked("B", 1000, startCm: 1000)
            .Feature("O", FeatureKind.Obstacle, 1200).Vendor("v");
        Assert.Equal("contiguous", new SketchedPlan(market.Problem()).Give("v", "B:100-300").Broken());
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "B:0-200").Broken());
        Assert.Empty(new SketchedPlan(market.Problem()).Give("v", "B:200-400").Broken());
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(59, "contiguous")]
    public void Stalls_join_over_a_gap_that_the_line_allows(int joinCm, string broken)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Stalls("A", 2, gapCm: 60, joinCm: joinCm).Vendor("v", min: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    [Fact]
    public void A_keep_clear_in_the_gap_parts_two_stalls_that_it_spares()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Stalls("A", 2, gapCm: 60)
            .Clear(FeatureKind.Door, 30).Feature("D", FeatureKind.Door, 230, frontage: "A").Vendor("v", min: 2);
        Assert.Equal("contiguous", new SketchedPlan(market.Problem()).Give("v", "A1 A2").Broken());
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "one-placement-per-request")]
    public void A_circular_line_joins_over_its_end(bool circular, string broken)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Stalls("A", 4, circular: circular).Vendor("v", min: 2);
        Assert.Equal(broken, new SketchedPlan(market.Problem()).Give("v", "A1").Give("v", "A4").Broken());
    }

    [Fact]
    public void An_obstacle_at_the_end_of_a_circular_line_parts_it()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 6000).Stalls("A", 4, circular: true)
            .Feature("O", FeatureKind.Obstacle, 0, frontage: "A").Vendor("v", min: 2);
        Assert.Equal("one-placement-per-request", new SketchedPlan(market.Problem()).Give("v", "A1").Give("v", "A4").Broken());
    }

    public enum TestTier
    {
        Stays = 4,
        Grows = 5,
    }

    private static MarketBuilder Row() => new MarketBuilder().Street("R", 6000).Stalls("A", 5);

    private static MarketBuilder Bare() => new MarketBuilder().Street("R", 6000).Unmarked("B", 1200);
}
