using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Safety;

public class FlamesAreApartTests
{
    private const string Rule = "hot-to-hot";

    [Theory]
    [InlineData("L:700-900", "")]
    [InlineData("L:699-899", Rule)]
    [InlineData("R:500-700", "")]
    [InlineData("R:499-699", Rule)]
    public void Along_a_line_and_across_the_street(string other, string broken) =>
        Assert.Equal(broken, BrokenBy(Street(), ("hot", "L:0-200"), ("also-hot", other)));

    [Fact]
    public void One_who_does_not_cook_is_near_nobody() => Assert.Empty(BrokenBy(Street(), ("hot", "L:0-200"), ("cold", "L:200-400")));

    [Fact]
    public void Nor_is_a_vendor_to_itself()
    {
        MarketBuilder market = Street().Stalls("A", 3).Vendor("h", "grill", tier: 1, own: ["A1", "A3"]);
        Assert.Empty(BrokenBy(market, ("h", "A1"), ("h", "A3")));
    }

    [Fact]
    public void Nor_are_two_of_different_windows()
    {
        MarketBuilder market = Street().Window("morning").Window("evening", "17:30", "22:00");
        Assert.Empty(new SketchedPlan(market.Problem()).Give("hot", "L:0-200").Give("also-hot", "L:200-400", window: "evening").Broken());
    }

    [Theory]
    [InlineData("L:200-400", Rule)]
    [InlineData("R:0-200", "")]
    public void Where_the_street_is_not_surveyed_only_along_a_line(string other, string broken) => Assert.Equal(
        broken, BrokenBy(Street().ChangeZone(zone => zone with { Surveyed = false }), ("hot", "L:0-200"), ("also-hot", other)));

    /// <summary>T begins 1000 cm after the end of S, on the same straight line.</summary>
    [Theory]
    [InlineData(6500, "")]
    [InlineData(6499, Rule)]
    public void From_street_to_street_as_the_map_has_it(int startsAt, string broken) => Assert.Equal(
        broken, BrokenBy(TwoStreets(new(0, 0, 6000, 0), new(startsAt, 0, startsAt + 1000, 0)), ("hot", "L:5800-6000"), ("also-hot", "K:0-200")));

    [Fact]
    public void Not_where_one_has_no_place_on_the_map() => Assert.Empty(
        BrokenBy(TwoStreets(new(0, 0, 6000, 0), null), ("hot", "L:5800-6000"), ("also-hot", "K:0-200")));

    [Fact]
    public void Both_are_named_and_the_rule_of_the_pack()
    {
        MarketBuilder market = Street().ChangeRule(Rule, old => old with { Hours = [new(new(0), new(1))] }).Keep(Measure.HotToHot, 500, "flames-apart");
        Breach breach = Assert.Single(Seated(market, ("hot", "L:0-200"), ("also-hot", "R:499-699")).Breaches());
        Assert.Equal(
            (Rule, "hot@morning: L 0–200 cm / also-hot@morning: R 499–699 cm", "found 499 cm between two flames, needed at least 500 cm (rule flames-apart)"),
            (breach.Rule.Value, breach.Where, breach.Found.En));
    }

    /// <summary>Stands of 2 m at 400 cm on both sides leave 4 m between them: 3 m along make 5 m.</summary>
    private static MarketBuilder Street() => new MarketBuilder().Keep(Measure.HotToHot, 500).Category("grill", hot: true)
        .Street("S", 6000).Unmarked("L", 6000, 200, 1, Side.Left).Unmarked("R", 6000, 200, 1, Side.Right)
        .Vendor("hot", "grill").Vendor("also-hot", "cold-drinks;grill").Vendor("cold");

    private static MarketBuilder TwoStreets(Axis first, Axis? second) => Street().ChangeZone(zone => zone with { Axis = first })
        .Street("T", 1000).ChangeZone(zone => zone with { Axis = second }).Unmarked("K", 1000, 200, 1, Side.Left);
}
