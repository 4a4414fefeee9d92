using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class FlamesAreAwayFromBuildingsTests
{
    private const string Rule = "hot-to-building";

    /// <summary>The houses begin 800 cm from the axis, the stand ends 400 cm from it, and begins 200 cm from it.</summary>
    [Theory]
    [InlineData(400, "")]
    [InlineData(401, Rule)]
    public void The_outer_edge_of_a_footway_is_a_house(int cm, string broken) => Assert.Equal(broken, BrokenBy(Street(cm), ("hot", "L:0-200")));

    [Fact]
    public void Both_sides_of_the_street_have_houses() => Assert.Equal(
        ["from the houses on the left", "from the houses on the right"],
        Seated(Street(1001), ("hot", "L:0-200")).Breaches().Select(breach => breach.Found.En.Split(" cm ")[1].Split(',')[0]));

    [Theory]
    [InlineData("grill", Rule)]
    [InlineData("goods", "")]
    public void Of_who_cooks_alone(string category, string broken) =>
        Assert.Equal(broken, BrokenBy(Street(401).Vendor("v", category), ("v", "L:0-200")));

    [Fact]
    public void A_square_has_no_houses_at_its_edge() => Assert.Empty(BrokenBy(
        Street(401).ChangeZone(zone => zone with { Kind = ZoneKind.Square }), ("hot", "L:0-200")));

    /// <summary>A kiosk on the other side, from 300 to 400 cm right of the axis: 300 cm along and 500 cm across are no 600 cm, but 332 are.</summary>
    [Theory]
    [InlineData(332, "")]
    [InlineData(331, Rule)]
    public void A_building_on_the_map_is_one_too(int alongCm, string broken) => Assert.Equal(
        broken,
        BrokenBy(Open(600).Feature("kiosk", FeatureKind.Building, 200 + alongCm, 1000, "R", depthCm: 100), ("hot", "L:0-200")));

    [Theory]
    [InlineData(null, 400)]
    [InlineData(199, 401)]
    public void It_is_as_deep_as_it_is_or_as_the_deepest_stall(int? depthCm, int leftCm)
    {
        Assert.Empty(BrokenBy(Kiosk(leftCm), ("hot", "L:0-200")));
        Assert.Equal(Rule, BrokenBy(Kiosk(leftCm + 1), ("hot", "L:0-200")));

        MarketBuilder Kiosk(int cm) => Open(cm).Feature("kiosk", FeatureKind.Building, 0, 200, "R", depthCm: depthCm);
    }

    [Fact]
    public void In_a_window_in_which_it_does_not_stand_it_is_none()
    {
        MarketBuilder market = Open(600).Window("morning").Window("evening", "17:30", "22:00")
            .Feature("van", FeatureKind.Building, 300, 400, "L", windows: ["evening"]);
        Assert.Empty(new SketchedPlan(market.Problem()).Give("hot", "L:0-200").Broken());
        Assert.Equal(Rule, new SketchedPlan(market.Problem()).Give("hot", "L:0-200", window: "evening").Broken());
    }

    [Theory]
    [InlineData("L", 500, Rule)]
    [InlineData("R", 0, "")]
    public void Where_the_street_is_not_surveyed_only_along_its_line(string line, int atCm, string broken) => Assert.Equal(
        broken,
        BrokenBy(
            Open(600).ChangeZone(zone => zone with { Surveyed = false }).Feature("kiosk", FeatureKind.Building, atCm, atCm + 100, line), ("hot", "L:0-200")));

    private static MarketBuilder Street(int cm) => new MarketBuilder().Keep(Measure.HotToBuilding, cm).Category("grill", hot: true)
        .Street("S", 6000).Unmarked("L", 6000, 200, 1, Side.Left).Unmarked("R", 6000, 200, 1, Side.Right).Vendor("hot", "grill");

    /// <summary>With houses far away.</summary>
    private static MarketBuilder Open(int cm) => Street(cm).ChangeZone(zone => zone with { LeftFootwayCm = 5000, RightFootwayCm = 5000 });
}
