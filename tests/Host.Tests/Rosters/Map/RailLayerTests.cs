using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class RailLayerTests
{
    [Fact]
    public void Across_a_mouth_every_piece_lies_where_its_numbers_say_and_the_one_beside_the_lane_opens()
    {
        XElement map = DrawnMap.Of(Street(), Railed(
            new RailRun(new("S"), new("morning"), null, new("M"), new(-600, -200), 2, 1, 1000, new("M")),
            new RailRun(new("S"), new("morning"), null, new("M"), new(200, 600), 2, 1, 1000, new("M"))));

        Assert.Equal([(-600, 200), (400, 200)], Pieces(map, "rail").Select(piece => (piece.Y, piece.Height)));
        Assert.Equal([(-400, 200), (200, 200)], Pieces(map, "rail opens").Select(piece => (piece.Y, piece.Height)));
        Assert.All(Pieces(map, "rail"), piece => Assert.Equal(1000, piece.X + piece.Width / 2, 1.0));
    }

    [Fact]
    public void Along_live_traffic_rails_stand_at_their_distance_from_the_axis_on_the_side_of_their_line()
    {
        XElement map = DrawnMap.Of(Street(), Railed(
            new RailRun(new("S"), new("morning"), new("R"), null, new(400, 1000), 3, 0, 600, null),
            new RailRun(new("S"), new("morning"), new("L"), null, new(0, 200), 1, 1, 0, new("rails.S"))));

        Assert.Equal([900, 1100, 1300], Pieces(map, "rail").Select(piece => piece.X));
        Assert.All(Pieces(map, "rail"), piece => Assert.Equal((200, 600), (piece.Width, Math.Round(piece.Y + piece.Height / 2))));
        Assert.Equal((300, 200, 0), Assert.Single(Pieces(map, "rail opens").Select(piece => (piece.X, piece.Width, Math.Round(piece.Y + piece.Height / 2)))));
    }

    [Fact]
    public void There_is_a_tick_between_pieces_and_the_legend_says_what_opens()
    {
        XElement map = DrawnMap.Of(Street(), Railed(new RailRun(new("S"), new("morning"), new("R"), null, new(0, 800), 4, 0, 600, null)));

        Assert.Equal(3, map.OfClass("rail-tick").Count());
        Assert.Contains("guard rail, piece by piece", map.Legend());
        Assert.DoesNotContain("guard rail that opens for a fire engine", map.Legend());
        Assert.Equal("R 0–8 m: 4 pieces R 0–8 m：4 节", Assert.Single(map.OfClass("rail-run")).Element(map.Name.Namespace + "title")!.Value);
    }

    [Fact]
    public void A_mouth_across_which_rails_stand_that_nobody_opens_is_marked_shut()
    {
        XElement map = DrawnMap.Of(Street(), Railed(new RailRun(new("S"), new("morning"), new("R"), new("side"), new(2000, 2400), 2, 1, 600, null)));

        Assert.Equal(["#sign-mouth-shut", "#sign-Mouth"], Signs(map, "side").Concat(Signs(map, "M")));
        Assert.Contains("mouth shut by rails", map.Legend());
    }

    [Fact]
    public void Rails_of_another_window_are_not_on_it()
    {
        MarketProblem problem = Law().Window("morning").Window("evening", "17:00", "21:00").Problem();
        Plan plan = problem.Plan(problem.At("v1", "R", 0, 200)) with
        {
            Rails = [new RailRun(new("S"), new("evening"), new("R"), null, new(0, 200), 1, 0, 600, null)],
        };

        XElement rail = Assert.Single(DrawnMap.Of(problem, plan).OfClass("rail"));

        Assert.Equal("evening", (string?)rail.Ancestors().First(element => element.Attribute("data-window") is not null).Attribute("data-window"));
    }

    private static MarketProblem Street() => Law().Problem();

    private static MarketBuilder Law() => new MarketBuilder().Street("S", 6000)
        .Unmarked("L", 3000, side: Side.Left, offsetCm: 600, startCm: 300).Unmarked("R", 3000, side: Side.Right, offsetCm: 600, startCm: 500)
        .Feature("M", FeatureKind.Mouth, 1000).Feature("side", FeatureKind.Mouth, 2000, 2400, frontage: "R").Vendor("v1");

    private static Plan Railed(params RailRun[] rails)
    {
        MarketProblem problem = Street();
        return problem.Plan(problem.At("v1", "R", 0, 200)) with { Rails = [.. rails] };
    }

    private static (double X, double Y, double Width, double Height)[] Pieces(XElement map, string kind) => [.. map.OfClass(kind).Select(DrawnMap.Box)];

    private static IEnumerable<string?> Signs(XElement map, string feature) => map.Descendants()
        .Where(element => element.Name.LocalName == "use" && (string?)element.Attribute("data-feature") == feature).Select(use => (string?)use.Attribute("href"));
}
