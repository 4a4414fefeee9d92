using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Import;
using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Host.Tests.Rosters.Pages;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class SafetySheetTests
{
    [Fact]
    public void There_is_a_page_for_each_zone_that_serves_on_the_day()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "17:00", "21:00", Weekdays.Of(2))
            .Street("R", 6000).Stalls("A", 3).Square("Q", 3000, 3000, windows: ["evening"]).Stalls("S", 3).Street("T", 4000).Vendor("v1").Problem();

        XElement[] pages = SafetyDays.Pages(problem, problem.Plan(problem.On("v1", ["A1"])));

        Assert.Equal(["R", "T"], pages.Select(page => (string?)page.Attribute("data-zone")));
        Assert.Equal(["page 1 of 2", "page 2 of 2"], pages.SelectMany(page => page.Texts("page-number")));
    }

    [Fact]
    public void Every_rule_in_force_is_there_with_its_number_and_no_other()
    {
        MarketProblem problem = SafetyDays.Street().Clear(FeatureKind.SchoolGate, 20000).ChangeRule("schoolgate", rule => rule with { Hours = [new(new(600), new(700))] }).Problem();
        Plan plan = problem.Standing();

        XElement page = Assert.Single(SafetyDays.Pages(problem, plan));

        Assert.Equal(
            Planner.Margins(problem, plan).Select(margin => margin.Rule.Value).Distinct().Order(StringComparer.Ordinal),
            page.Descendants().Where(element => element.Name.Namespace == XNamespace.None).Select(element => (string?)element.Attribute("data-rule")).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal("≥ 5 m", page.Rule("hydrant").Texts("number").Single());
        Assert.Equal("≥ 3 m; ≤ 3 stalls", page.Rule("emergency-break").Texts("number").Single());
        Assert.Contains("MetroExit≥ 50 m", page.Rule("metroexit").Value, StringComparison.Ordinal);
        Assert.Contains("storm–", page.Rule("storm").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_margin_printed_is_the_one_that_the_library_measures_and_where()
    {
        MarketProblem problem = SafetyDays.Street().Problem();
        Plan plan = problem.Standing();

        XElement page = Assert.Single(SafetyDays.Pages(problem, plan));

        Assert.All(Planner.Margins(problem, plan).Where(margin => margin.Nearest is not null), margin =>
            Assert.Contains(RuleWords.Left(margin, Language.English), page.Rule(margin.Rule.Value).Value, StringComparison.Ordinal));
        Assert.Equal("9.4 m (+4.4 m) A2 – H1", page.Rule("hydrant").Texts("left").Single());
        Assert.Equal("0.6 m (+0 cm) A1 – A2", page.Rule("side-gap").Texts("left").Single());
        Assert.Equal("7 m (+3 m) A1 – R 0–2 m", page.Rule("fire-lane").Texts("left").Single());
    }

    [Fact]
    public void Each_number_in_the_table_is_on_the_map_where_the_margin_is()
    {
        MarketProblem problem = SafetyDays.Street().Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Standing()));

        string[] table = [.. page.Of("rules").Single().Descendants("tr").Where(row => row.Attribute("data-rule") is not null).Select(row => row.Texts("sign").Single())];
        Assert.Equal(table.Order(StringComparer.Ordinal), page.Of("maps").Single().Texts("margin-number").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_numbers_at_one_stand_do_not_hide_each_other()
    {
        MarketProblem problem = SafetyDays.Street().Keep(Measure.StandDepth, 250).Keep(Measure.StandArea, 500).Keep(Measure.Aisle, 100).Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Plan(problem.On("v1", ["A1"]), problem.On("v2", ["A2"]))));

        (double X, double Y, double R)[] signs = [.. page.Of("maps").Single().Descendants().Where(element => element.Name.LocalName == "circle" && (string?)element.Parent?.Attribute("class") == "margin-sign")
            .Select(circle => (Number(circle, "cx"), Number(circle, "cy"), Number(circle, "r")))];
        Assert.True(signs.Length > 3);
        Assert.All(signs, one => Assert.All(signs.Where(other => other != one), other =>
            Assert.True(Math.Max(Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y)) >= 2 * one.R - 0.1)));
    }

    [Fact]
    public void What_an_officer_changed_is_starred_and_told_with_officer_and_paper()
    {
        MarketProblem problem = SafetyDays.Street().Override("hydrant", 250, "H1").Override("side-gap", 50, zone: "S").Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Standing()));

        Assert.Equal(["≥ 2.5 m*", "≥ 0.5 m*"], ((string[])["hydrant", "side-gap"]).Select(rule => page.Rule(rule).Texts("number").Single()));
        Assert.Contains("Letter 1, Officer 007", page.Of("notes").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_for_another_zone_is_not_on_the_page()
    {
        MarketProblem problem = SafetyDays.Street().Street("other", 3000).Stalls("B", 2).Override("side-gap", 50, zone: "other").Problem();

        XElement[] pages = SafetyDays.Pages(problem, problem.Standing());

        Assert.Equal([false, true], pages.Select(page => page.Of("notes").Single().Value.Contains("Letter 1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_window_has_its_map_its_hours_and_what_becomes_of_the_zone()
    {
        MarketProblem problem = SafetyDays.Street().Window("morning").Window("evening", "17:00", "21:00").Problem();
        Plan plan = problem.Standing().Open("S").Shut("S", ShutBy.Guides, 5, 4, "evening");

        XElement page = Assert.Single(SafetyDays.Pages(problem, plan));

        Assert.Equal(["morning", "evening"], page.Of("window").Where(window => window.Name == "section").Select(window => (string?)window.Attribute("data-window")));
        Assert.Equal(["morning", "evening"], page.Of("slice").Select(slice => (string?)slice.Attribute("data-window")));
        Assert.Equal(["open开放", "shut: guides 4 of 5关闭：引导员 4/5"], page.Texts("state"));
        Assert.Equal("road closed 05:00–09:05, stands 05:30–08:45", page.Texts("hours")[0]);
        Assert.Equal("S", Assert.Single(page.Descendants().Select(element => (string?)element.Attribute("data-shut")).OfType<string>()));
    }

    [Theory]
    [InlineData(Language.English, "name姓名")]
    [InlineData(Language.Chinese, "姓名name")]
    public void Three_officers_sign_in_either_language_first(Language language, string name)
    {
        MarketProblem problem = SafetyDays.Street().Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Standing(), language));

        XElement[] boxes = [.. page.Of("officer")];
        Assert.Equal(3, boxes.Length);
        Assert.All(boxes, box => Assert.Contains(name, box.Texts("line")));
        Assert.All(["交警", "消防", "城管", "traffic police", "fire service", "urban management"], office => Assert.Contains(office, page.Element("footer")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_what_is_not_known_and_what_the_pack_has_no_rule_on()
    {
        MarketProblem problem = new MarketBuilder().Street("S", 6000, surveyed: false).Stalls("A", 3).Keep(Measure.FireLane, 400).Vendor("v1").Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Open("S").Posted(problem, PostKind.Crowd, guides: 2);

        XElement page = Assert.Single(SafetyDays.Pages(problem, plan));

        string notes = page.Of("notes").Single().Value;
        Assert.All(
            [
                "S: the cross-section is unknown; depths and widths were not checked.", "S：横断面未测量", "NOT CHECKED: there is no list of guides",
                "The rule pack has no rule on, and nothing was checked of: depth of stands, area of stands, height of the fire lane", "摊位间隔",
            ],
            said => Assert.Contains(said, notes, StringComparison.Ordinal));
        Assert.DoesNotContain("fire-lane", page.Descendants().Select(element => (string?)element.Attribute("data-rule")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("a & b \u0001 \uD800")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = SafetyDays.Street().Header(header => header with { Name = Bilingual.Same(name), Permit = header.Permit with { Number = name } }).Problem();

        XElement page = Parsed.Page(SafetyDays.Write(problem, problem.Standing()));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.StartsWith(name[..3], page.Of("market").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_holds_nothing_that_XML_escapes_and_the_same_plan_gives_the_same_bytes()
    {
        MarketProblem problem = SafetyDays.Street().Problem();
        byte[] sheet = SafetyDays.Write(problem, problem.Standing());

        string page = Encoding.UTF8.GetString(sheet);

        Assert.DoesNotContain("&", page[..page.IndexOf("</style>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal(sheet, SafetyDays.Write(problem, problem.Standing()));
    }

    [Theory]
    [InlineData("jinhui")]
    [InlineData("bangkok")]
    public void The_samples_are_on_as_many_pages_as_zones_serve_and_every_letter_can_be_read(string market)
    {
        MarketProblem problem = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data(market)).Value).Value.On(new DateOnly(2026, 11, 26)).Value;
        Plan plan = Planner.Solve(problem, new(), new Unheard(), TestContext.Current.CancellationToken);

        SafetyPage[] pages = [.. Enum.GetValues<Language>().SelectMany(language => problem.Zones.Select(zone => SafetyPage.Of(problem.Day(plan, language), zone)))];

        Assert.All(pages, page => Assert.InRange(page.HeightMm, 100, Print.PageHeight));
        Assert.All(pages, page => Assert.InRange(page.Words.Print.SecondPoints, Print.LeastPoints, 9));
    }

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);
}
