using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class MapPagesTests
{
    [Fact]
    public void A_long_street_goes_on_from_page_to_page_and_no_stall_is_lost_or_drawn_twice()
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 30000).Stalls("A", 100, gapCm: 60).Vendor("v1").Problem();

        XElement[] pages = Pages(problem);

        Assert.True(pages.Length > 1);
        Assert.Equal(problem.Stalls.Select(stall => stall.Id.Value), pages.SelectMany(page => Marked(page, "data-stall")));
        Assert.Equal(Enumerable.Range(1, pages.Length).Select(i => $"page {i} of {pages.Length}"), pages.Select(page => page.Descendants().Last(text => text.Name.LocalName == "text").Value));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(4000)]
    [InlineData(12000)]
    public void Nothing_reaches_beyond_its_page_however_wide_the_road(int widthCm)
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 20000, carriagewayCm: widthCm).Stalls("A", 40, gapCm: 60)
            .Square("Q", 3000, widthCm).Stalls("S", 4).Window("morning").Window("evening", "17:00", "21:00").Vendor("v1").Problem();

        Assert.All(Pages(problem).SelectMany(page => page.Descendants().Where(element => (string?)element.Attribute("class") == "slice")), slice =>
        {
            double top = Numbers((string)slice.Parent!.Attribute("transform")!)[1];
            Assert.InRange(top + Number(slice, "height"), 0, MapPages.PageHeight);
            Assert.InRange(Number(slice, "x"), 0, StreetMap.InnerWidth);
            Assert.InRange(Number(slice, "x") + Number(slice, "width"), 0, StreetMap.InnerWidth + 1);
        });
    }

    [Fact]
    public void A_window_begins_on_a_page_of_its_own()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
            .Window("morning").Window("evening", "17:00", "21:00").Vendor("v1").Problem();

        Assert.Equal(["morning", "evening"], Pages(problem).Select(page => Assert.Single(Marked(page, "data-window"))));
    }

    [Fact]
    public void A_zone_that_runs_uphill_on_the_map_lies_flat_on_paper()
    {
        MarketFacts facts = new MarketBuilder().Street("R", 4000).Stalls("A", 3).Vendor("v1").Facts();
        MarketFacts uphill = facts with { Zones = [.. facts.Zones.Select(row => row with { Value = row.Value with { Axis = new Axis(0, 4000, 0, 0) } })] };
        MarketProblem problem = ProblemBuilder.Build(uphill).Value.On(MarketBuilder.Monday).Value;

        XElement zone = Pages(problem)[0].Descendants().First(element => (string?)element.Attribute("data-zone") == "R");

        Assert.EndsWith("rotate(0)", (string)zone.Attribute("transform")!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_page_says_what_the_signs_mean_and_what_an_officer_changed()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 20000).Stalls("A", 60, gapCm: 60)
            .Feature("H1", FeatureKind.Hydrant, 600).Override("hydrant", 250, "H1").Vendor("v1").Problem();

        XElement last = Pages(problem)[^1];

        Assert.Contains(last.Descendants(), text => (string?)text.Attribute("class") == "key-name" && text.Value == "hydrant");
        Assert.Contains("Letter 1, Officer 007", last.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sign_that_is_used_is_defined_once_in_the_file()
    {
        XElement html = Parsed(new MarketBuilder().Street("R", 4000).Stalls("A", 1).Feature("H1", FeatureKind.Hydrant, 600).Vendor("v1").Problem(), null);

        string[] defined = [.. html.Descendants().Where(element => element.Name.LocalName == "symbol").Select(symbol => "#" + (string?)symbol.Attribute("id"))];
        Assert.Equal(defined.Distinct(), defined);
        Assert.All(html.Descendants().Where(element => element.Name.LocalName == "use"), use => Assert.Contains((string)use.Attribute("href")!, defined));
    }

    private static XElement[] Pages(MarketProblem problem, Plan? plan = null) =>
        [.. Parsed(problem, plan).Descendants().Where(element => (string?)element.Attribute("class") == "page")];

    private static XElement Parsed(MarketProblem problem, Plan? plan) =>
        XDocument.Parse(Encoding.UTF8.GetString(MapPages.Draw(problem, plan, Planner.KeepClears(problem), Language.English))).Root!;

    private static string[] Marked(XElement page, string attribute) =>
        [.. page.Descendants().Select(element => (string?)element.Attribute(attribute)).OfType<string>()];

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static double[] Numbers(string transform) =>
        [.. transform[(transform.IndexOf('(') + 1)..^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
