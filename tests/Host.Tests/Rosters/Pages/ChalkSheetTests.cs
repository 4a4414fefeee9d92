using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class ChalkSheetTests
{
    [Fact]
    public void There_is_a_box_to_tick_for_every_stroke_and_a_head_wherever_the_tape_is_hooked()
    {
        MarketProblem problem = Day(gapCm: 60).Problem();

        XElement page = Page(problem, problem.Plan(problem.On("v1", ["A1", "A2"])));

        Assert.Equal(["2.20 m", "0.20 m", "0.40 m", "2.40 m"], page.Texts("distance"));
        Assert.Equal(4, page.Of("tick").Count());
        Assert.Equal(
            ["hook the tape at lamp, towards the start", "hook the tape at lamp, towards the end"],
            page.Of("hook").Select(hook => hook.Of("first").Single().Value));
    }

    [Fact]
    public void Where_two_places_touch_one_stroke_serves_both()
    {
        MarketProblem problem = Day(gapCm: 0).Header(header => header with { Landmarks = [] }).Problem();

        XElement page = Page(problem, problem.Plan(problem.On("v1", ["A1", "A2"])));

        Assert.Equal(["1A1", "2 · 3A1A2", "4A2"], page.Descendants("tr").Where(row => row.Of("tick").Any()).Select(row => row.Texts("order").Single() + row.Texts("place").Single()));
    }

    [Theory]
    [InlineData(Language.English, "v1 Golden Noodles")]
    [InlineData(Language.Chinese, "v1 金米线")]
    public void On_an_unmarked_line_the_vendor_is_named_in_the_readers_language(Language language, string expected)
    {
        MarketProblem problem = new NamedDay(new MarketBuilder().Street("R", 6000).Unmarked("B", 1200).Vendor("v1"), "v1", new("金米线", "Golden Noodles")).Problem();
        byte[] page = ChalkSheet.Write(problem, problem.Plan(problem.At("v1", "B", 100, 300)), language);

        Assert.Equal([expected, expected], Parsed.Page(page).Texts("place"));
    }

    [Fact]
    public void The_line_is_told_from_axis_and_kerb()
    {
        MarketProblem problem = Day(gapCm: 0).Problem();

        string at = Page(problem, problem.Plan(problem.On("v1", ["A1"]))).Texts("at")[0];

        Assert.Contains("4.00 m from the axis (2.00 m inside the kerb)", at, StringComparison.Ordinal);
        Assert.Contains("距路轴 4.00 m（路缘内侧 2.00 m）", at, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_is_text_and_nothing_else()
    {
        MarketProblem problem = Day(gapCm: 0).Named(("v1", "<script>alert(1)</script>"));

        XElement page = Page(problem, problem.Plan(problem.At("v1", "U", 0, 200)));

        Assert.Empty(page.Descendants("script"));
        Assert.Contains("<script>", page.Texts("place")[0], StringComparison.Ordinal);
    }

    private static MarketBuilder Day(int gapCm) => new MarketBuilder().Street("R", lengthCm: 6000).Stalls("A", 2, gapCm: gapCm).Unmarked("U", 600).Vendor("v1")
        .Header(header => header with { Landmarks = [new(new("L"), Bilingual.Same("lamp"), new("R"), 220)] });

    private static XElement Page(MarketProblem problem, Plan plan) => Parsed.Body(ChalkSheet.Write(problem, plan, Language.English));
}
