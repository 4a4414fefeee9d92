using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class RowsAreBrokenTests
{
    private const string Rule = "emergency-break";

    [Theory]
    [InlineData(300, "")]
    [InlineData(299, Rule)]
    public void After_so_many_stalls_there_is_a_break(int gapCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Row(new(2, null)), ("a", "B:0-200"), ("b", "B:200-400"), ("c", $"B:{400 + gapCm}-{600 + gapCm}")));

    [Theory]
    [InlineData(500, "")]
    [InlineData(499, Rule)]
    public void Or_after_so_many_centimetres(int everyCm, string broken) =>
        Assert.Equal(broken, BrokenBy(Row(new(null, everyCm)), ("a", "B:0-200"), ("b", "B:300-500")));

    [Fact]
    public void The_first_of_the_two_that_is_reached_counts() => Assert.Multiple(
        () => Assert.Equal(Rule, BrokenBy(Row(new(2, 5000)), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "B:400-600"))),
        () => Assert.Equal(Rule, BrokenBy(Row(new(9, 500)), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "B:400-600"))));

    [Fact]
    public void The_ends_of_a_line_are_breaks_and_each_line_is_its_own() => Assert.Empty(
        BrokenBy(Row(new(2, null)).Unmarked("C", 600, moduleCm: 1), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "C:0-200")));

    [Fact]
    public void So_is_the_joint_of_a_ring()
    {
        MarketBuilder market = Row(new(2, null)).ChangeLine("B", line => line with { Circular = true, LengthCm = 1000 });
        Assert.Empty(BrokenBy(market, ("a", "B:0-200"), ("b", "B:500-700"), ("c", "B:800-1000")));
    }

    [Theory]
    [InlineData(400, 401, Rule)]
    [InlineData(400, 400, "")]
    [InlineData(550, 550, "")]
    [InlineData(550, 551, Rule)]
    public void What_is_built_in_it_takes_from_it_and_a_point_takes_nothing(int fromCm, int toCm, string broken) =>
        Assert.All([FeatureKind.Obstacle, FeatureKind.Building], kind => Assert.Equal(
            broken, BrokenBy(Row(new(2, null)).Feature("F", kind, fromCm, toCm, "B"), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "B:700-900"))));

    [Fact]
    public void A_part_of_it_that_is_wide_enough_is_enough() => Assert.Empty(BrokenBy(
        Row(new(2, null)).Feature("F", FeatureKind.Obstacle, 450, 500, "B"), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "B:800-1000")));

    [Theory]
    [InlineData(401, Rule)]
    [InlineData(400, "")]
    public void On_an_unmarked_line_a_stall_is_a_started_width(int widthCm, string broken)
    {
        MarketBuilder market = Row(new(2, null)).Vendor("wide", min: widthCm, unit: RunUnit.Centimetres);
        Assert.Equal(broken, BrokenBy(market, ("wide", $"B:0-{widthCm}")));
    }

    [Theory]
    [InlineData("A1 A2", "")]
    [InlineData("A1 A2 A3", Rule)]
    public void A_run_of_stalls_is_as_many_and_its_own_gaps_are_no_breaks(string place, string broken)
    {
        MarketBuilder market = Row(new(2, null)).Stalls("A", 3, gapCm: 300).Vendor("run", min: place.Split(' ').Length);
        Assert.Equal(broken, BrokenBy(market, ("run", place)));
    }

    [Fact]
    public void Both_ends_of_the_row_are_named()
    {
        string where = Assert.Single(Seated(Row(new(2, null)), ("a", "B:0-200"), ("b", "B:200-400"), ("c", "B:400-600")).Breaches()).Where;
        Assert.Equal("a@morning: B 0–200 cm / c@morning: B 400–600 cm", where);
    }

    private static MarketBuilder Row(BreakEvery every) => new MarketBuilder()
        .Keep(Measure.EmergencyBreak, 300, change: rule => rule with { Every = every })
        .Street("S", 6000).Unmarked("B", 6000, moduleCm: 1).Vendor("a").Vendor("b").Vendor("c");
}
