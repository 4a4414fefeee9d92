using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class StreetMapTests
{
    [Fact]
    public void A_placement_lies_where_its_numbers_say_in_centimetres_of_its_zone()
    {
        // The line: 300 cm up the street, 400 cm left of the axis, stalls 200 deep towards it.
        MarketProblem problem = Day().Problem();

        XElement map = Map(problem, problem.Plan(problem.On("v1", ["A1", "A2"]), problem.At("v2", "B", 100, 350, depthCm: 150)));

        Assert.Equal("300 -400 460 200", Ground(Held(map, "v1")));
        Assert.Equal("100 250 250 150", Ground(Held(map, "v2")));
    }

    [Fact]
    public void Stalls_that_stand_outward_reach_away_from_the_axis()
    {
        MarketFacts facts = Day().Facts();
        MarketFacts outward = facts with { Frontages = [.. facts.Frontages.Select(row => row with { Value = row.Value with { StandsOutward = true } })] };
        MarketProblem problem = ProblemBuilder.Build(outward).Value.On(MarketBuilder.Monday).Value;

        Assert.Equal("300 -600 200 200", Ground(Held(Map(problem, problem.Plan(problem.On("v1", ["A1"]))), "v1")));
    }

    [Fact]
    public void An_axis_puts_its_zone_on_the_map_and_turns_it()
    {
        XElement zone = Map(OnAxis(new Axis(0, 0, 6000, 0), new Axis(1000, 900, 1000, 2900))).Descendants().First(element => (string?)element.Attribute("data-zone") == "Q");

        Assert.Equal("translate(1000 900) rotate(90)", (string?)zone.Attribute("transform"));
    }

    [Fact]
    public void The_map_lies_along_its_longest_zone_whichever_way_that_runs()
    {
        // 3-4-5: the street runs down to the right, the square hangs at a right angle to it, at 1000 cm along it and 500 to its right.
        XElement map = Map(OnAxis(new Axis(100, 200, 3700, 5000), new Axis(300, 1300, -1300, 2500)));

        Assert.Equal(
            ["translate(220 40) rotate(0)", "translate(1220 540) rotate(90)"],
            map.Descendants().Where(element => (string?)element.Attribute("class") == "ground").Select(zone => (string?)zone.Attribute("transform")));
    }

    [Fact]
    public void Every_stall_and_every_feature_is_on_it_with_a_plan_and_without()
    {
        MarketProblem problem = AllKinds().Problem();

        foreach (XElement map in new[] { Map(problem), Map(problem, problem.Plan(problem.On("v1", ["A1"]))) })
        {
            Assert.Equal(problem.Stalls.Select(stall => stall.Id.Value), Marked(map, "data-stall"));
            Assert.Equal(
                problem.Features.Select(feature => feature.Id.Value).Order(StringComparer.Ordinal),
                map.Descendants().Where(element => element.Name.LocalName == "use").Select(use => (string?)use.Attribute("data-feature")).OfType<string>().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_sign_that_is_used_is_defined_in_the_file_itself()
    {
        XElement map = Map(AllKinds().Problem());

        HashSet<string> defined = [.. map.Descendants().Where(element => element.Name.LocalName == "symbol").Select(symbol => "#" + (string?)symbol.Attribute("id"))];
        Assert.All(map.Descendants().Where(element => element.Name.LocalName == "use"), use => Assert.Contains((string)use.Attribute("href")!, defined));
    }

    [Fact]
    public void A_keep_clear_is_hatched_as_far_as_its_line_goes_and_says_rule_feature_and_officer()
    {
        MarketProblem problem = Day().Feature("H1", FeatureKind.Hydrant, 600, frontage: "A").Override("hydrant", 250, "H1").Problem();

        XElement hatch = Assert.Single(Map(problem).Descendants(), element => (string?)element.Attribute("data-rule") == "hydrant");

        Assert.Equal("650 -400 370 200", Ground(hatch));
        Assert.Equal("Hydrant: H1, 2.5 m · Letter 1, Officer 007", hatch.Value);
    }

    [Fact]
    public void Each_window_has_its_own_picture_and_shows_only_the_zones_that_serve_in_it()
    {
        MarketProblem problem = Day().Square("Q", 2000, 2000, windows: ["evening"]).Stalls("S", 2, offsetCm: 800)
            .Window("morning").Window("evening", "17:00", "21:00").Problem();

        XElement map = Map(problem, problem.Plan(problem.On("v1", ["A1"]), problem.On("v2", ["A1"], "evening")));

        Assert.Equal(["R"], Marked(Picture(map, "morning"), "data-zone"));
        Assert.Equal(["Q", "R"], Marked(Picture(map, "evening"), "data-zone").Order(StringComparer.Ordinal));
        Assert.Equal(["v1"], Marked(Picture(map, "morning"), "data-vendor"));
        Assert.Equal(["v2"], Marked(Picture(map, "evening"), "data-vendor"));
    }

    [Fact]
    public void A_street_too_long_for_a_page_is_cut_and_no_stall_is_lost_or_drawn_twice()
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 26000).Stalls("A", 100, gapCm: 60).Vendor("v1").Problem();

        XElement map = Map(problem);

        Assert.Equal(3, map.Descendants().Count(element => (string?)element.Attribute("class") == "slice"));
        Assert.Equal(problem.Stalls.Select(stall => stall.Id.Value), Marked(map, "data-stall"));
    }

    [Fact]
    public void Zones_of_unknown_position_lie_in_rows_and_only_one_too_long_for_a_row_is_cut()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R1", 5000).Stalls("A", 10).Street("R2", 5000).Stalls("B", 10).Street("R3", 9000).Stalls("C", 10).Street("R4", 20000).Stalls("D", 100)
            .Vendor("v1").Problem();

        XElement map = Map(problem);

        Assert.Equal(
            ["R1 R2", "R3", "R4", "R4"],
            map.Descendants().Where(element => (string?)element.Attribute("class") == "slice").Select(slice => string.Join(' ', Marked(slice, "data-zone").Distinct())));
        Assert.Equal(problem.Stalls.Select(stall => stall.Id.Value), Marked(map, "data-stall"));
    }

    [Fact]
    public void A_free_stall_shows_what_it_is_marked_for_and_the_legend_says_it()
    {
        MarketProblem problem = Day().Category("fish").Marked("A1", "fish").Marked("A2", "fish", "own-rig").Category("meat").Problem();

        XElement map = Map(problem);

        Assert.Equal(["300 -400 200 200", "560 -400 200 200"], OfClass(map, "meant").Select(Ground));
        Assert.Single(OfClass(map, "corner"), corner => corner.Parent!.Attribute("class")?.Value == "stalls");
        string[] legend = [.. OfClass(map, "key-name").Select(text => text.Value)];
        Assert.Contains("fish", legend);
        Assert.Contains("for a vendor's own stand", legend);
        Assert.DoesNotContain("meat", legend);
    }

    [Fact]
    public void A_line_has_its_name_even_where_lamps_stand_behind_its_middle()
    {
        MarketBuilder day = new MarketBuilder().Street("R", 12000).Stalls("A", 60).Vendor("v1");
        MarketProblem problem = Enumerable.Range(0, 20).Aggregate(day, (all, i) => all.Feature($"l{i}", FeatureKind.Lamp, 3000 + 300 * i, frontage: "A")).Problem();

        Assert.Single(OfClass(Map(problem), "label side"));
    }

    [Fact]
    public void A_name_that_many_obstacles_bear_is_said_once_in_the_legend()
    {
        MarketBuilder day = Day().Unmarked("C", 5000);
        MarketFacts facts = Enumerable.Range(0, 3).Aggregate(day, (all, i) => all.Feature($"o{i}", FeatureKind.Obstacle, 1000 * i + 100, 1000 * i + 250, frontage: "C")).Facts();
        MarketFacts named = facts with { Features = [.. facts.Features.Select(row => row with { Value = row.Value with { Name = new("过道", "passage") } })] };

        XElement map = Map(ProblemBuilder.Build(named).Value.On(MarketBuilder.Monday).Value);

        Assert.Equal("passage", Assert.Single(map.Descendants(), element => element.Name.LocalName == "text" && element.Value == "passage").Value);
        Assert.Equal(["o0", "o1", "o2"], OfUse(map));
    }

    [Fact]
    public void A_run_over_the_seam_of_a_circular_line_is_drawn_stall_by_stall()
    {
        MarketProblem problem = new MarketBuilder().Street("R", lengthCm: 6000).Stalls("A", 5, circular: true).Vendor("v1").Problem();

        XElement map = Map(problem, problem.Plan(problem.On("v1", ["A5", "A1"])));

        Assert.Equal(
            ["800 -400 200 200", "0 -400 200 200"],
            map.Descendants().Where(element => (string?)element.Attribute("class") == "held" && element.Parent!.Attribute("data-vendor") is not null).Select(Ground));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("]]> & \u0002 \uDC00")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = new NamedDay(Day(), "v1", Bilingual.Same(name)).Problem();

        XElement map = Map(problem, problem.Plan(problem.On("v1", ["A1"])));

        Assert.DoesNotContain(map.DescendantsAndSelf(), element => element.Name.LocalName == "script" || element.Attribute("onload") is not null);
        Assert.Contains(map.Descendants(), element => element.Name.LocalName == "title" && element.Value.Contains(name[..4], StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_without_end_is_cut_before_it_fills_the_street()
    {
        MarketProblem problem = new NamedDay(Day(), "v1", Bilingual.Same(new string('豆', 500))).Problem();

        XElement map = Map(problem, problem.Plan(problem.On("v1", ["A1"])));

        Assert.Contains(map.Descendants(), element => (string?)element.Attribute("class") == "label trade" && element.Value.EndsWith('…'));
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere()
    {
        string map = Encoding.UTF8.GetString(Bytes(AllKinds().Problem(), null));

        Assert.DoesNotContain("http", map.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static MarketBuilder Day() => new MarketBuilder()
        .Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60, startCm: 300).Unmarked("B", 1200).Vendor("v1").Vendor("v2");

    private static MarketBuilder AllKinds() => Enum.GetValues<FeatureKind>().Aggregate(
        Day().Unmarked("C", 5000), (day, kind) => day.Feature($"f-{kind}", kind, 200 + 170 * (int)kind, kind == FeatureKind.Crossing ? 400 : null, frontage: (int)kind % 2 == 0 ? null : "C"));

    private static MarketProblem OnAxis(Axis street, Axis square)
    {
        MarketFacts facts = Day().Square("Q", 2000, 1000).Facts();
        Zone Put(Zone zone) => zone with { Axis = zone.Id.Value == "R" ? street : square };
        return ProblemBuilder.Build(facts with { Zones = [.. facts.Zones.Select(row => row with { Value = Put(row.Value) })] }).Value.On(MarketBuilder.Monday).Value;
    }

    private static byte[] Bytes(MarketProblem problem, Plan? plan) =>
        StreetMap.Draw(problem, plan, Planner.KeepClears(problem), Language.English);

    private static XElement Map(MarketProblem problem, Plan? plan = null) => XDocument.Parse(Encoding.UTF8.GetString(Bytes(problem, plan))).Root!;

    private static XElement Picture(XElement map, string window) => map.Descendants().First(element => (string?)element.Attribute("data-window") == window);

    private static XElement Held(XElement map, string vendor) => map.Descendants()
        .First(element => (string?)element.Attribute("data-vendor") == vendor).Elements().First(element => element.Name.LocalName == "rect");

    private static string[] Marked(XElement map, string attribute) =>
        [.. map.Descendants().Select(element => (string?)element.Attribute(attribute)).OfType<string>()];

    private static IEnumerable<XElement> OfClass(XElement map, string kind) => map.Descendants().Where(element => (string?)element.Attribute("class") == kind);

    private static IEnumerable<string> OfUse(XElement map) => map.Descendants().Where(element => element.Name.LocalName == "use")
        .Select(use => (string?)use.Attribute("data-feature")).OfType<string>().Order(StringComparer.Ordinal);

    private static string Ground(XElement rect) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(string?)rect.Attribute("x")} {(string?)rect.Attribute("y")} {(string?)rect.Attribute("width")} {(string?)rect.Attribute("height")}");
}
