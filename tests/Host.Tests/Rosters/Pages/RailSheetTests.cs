using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class RailSheetTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Fact]
    public void A_row_tells_order_pieces_place_and_who_opens_and_has_a_box_to_tick()
    {
        XElement[] rows = [.. Page(Day, RailedDay.Plan(Day)).Of("way").First().Descendants("tr").Where(row => row.Of("box").Any())];

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], rows.Select(row => row.Texts("order").Single()));
        Assert.All(rows, row => Assert.Single(row.Of("tick")));
        Assert.Equal(["G 1", "1 piece", "west (left)"], [Own(rows[0], "pieces"), First(rows[0], "howmany"), First(rows[0], "name")]);
        Assert.Equal(
            ["1 opens: the guide there", "3 opens: nobody stands there", "4 opens: rails of R"],
            new[] { rows[0], rows[4], rows[6] }.Select(row => row.Of("opens").Single().Of("first").Single().Value));
        Assert.Equal(["P 4–6", "3 pieces", ""], [Own(rows[7], "pieces"), First(rows[7], "howmany"), rows[7].Texts("opens").Single()]);
    }

    [Fact]
    public void Each_way_has_its_hours_and_the_way_back_is_the_reverse()
    {
        XElement[] ways = [.. Page(Day, RailedDay.Plan(Day)).Of("way")];

        Assert.Equal(["05:00–05:30", "08:45–09:05"], ways.Select(way => way.Texts("hours").Single()));
        Assert.StartsWith("set out: 10 pieces", ways[0].Value, StringComparison.Ordinal);
        Assert.Equal(ways[0].Of("pieces").Select(Text), ways[1].Of("pieces").Select(Text).Reverse());
        Assert.Equal("9", ways[1].Texts("order")[0]);
    }

    [Fact]
    public void The_head_of_a_zone_tells_where_each_stock_is_kept_and_how_many_of_it_are_needed() => Assert.Equal(
        ["G G (opens): 4 pieces, kept at lamp", "P P: 6 pieces, kept at lamp"],
        Page(Day, RailedDay.Plan(Day)).Of("way").First().Of("stock").Select(stock => stock.Of("first").Single().Value));

    [Fact]
    public void Without_a_list_of_rails_the_sheet_says_so_and_numbers_them_all_the_same()
    {
        MarketProblem problem = RailedDay.Market(listed: false).Problem();

        XElement page = Page(problem, RailedDay.Plan(problem));

        Assert.Contains("NOT CHECKED: there is no list of rails", page.Texts("remarks").Single(), StringComparison.Ordinal);
        Assert.StartsWith("10 pieces; where they are kept is not listed", page.Texts("stock")[0], StringComparison.Ordinal);
        Assert.Equal("1–2", Own(page.Descendants("tr").First(row => row.Of("box").Any()), "pieces"));
    }

    [Fact]
    public void A_window_without_rails_says_so() =>
        Assert.StartsWith("no rails in this window", Page(Day, Day.Plan()).Texts("none").Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=a & b \u0001")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketFacts facts = RailedDay.Market().Facts();
        MarketProblem problem = ProblemBuilder.Build(facts with
        {
            Rails = [.. facts.Rails.Select(row => row with { Value = row.Value with { Name = Bilingual.Same(name) } })],
        }).Value.On(MarketBuilder.Monday).Value;

        XElement page = Parsed.Page(RailSheet.Write(problem, RailedDay.Plan(problem), Language.English));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.Contains(name[..6], page.Texts("stock")[0], StringComparison.Ordinal);
    }

    private static string First(XElement row, string kind) => row.Of(kind).Single().Of("first").Single().Value;

    private static string Own(XElement row, string kind) => Text(row.Of(kind).Single());

    private static string Text(XElement cell) => string.Concat(cell.Nodes().OfType<XText>());

    private static XElement Page(MarketProblem problem, Plan plan) => Parsed.Body(RailSheet.Write(problem, plan, Language.English));
}
