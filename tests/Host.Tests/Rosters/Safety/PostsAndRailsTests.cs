using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Host.Tests.Rosters.Pages;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class PostsAndRailsTests
{
    [Fact]
    public void Each_post_is_told_with_its_guides_and_hours_and_the_crowds_on_every_page()
    {
        MarketProblem problem = RailedDay.Market().Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Open("R")
            .Posted(problem, PostKind.Mouth, "west", guides: 2, hours: "05:00–09:05").Posted(problem, PostKind.Crowd, guides: 3, hours: "06:00–08:30");

        XElement[] pages = SafetyDays.Pages(problem, plan);

        XElement street = pages.Single(page => (string?)page.Attribute("data-zone") == "R");
        Assert.Equal(["2west05:00–09:05", "3among the people, whole market全场巡查06:00–08:30"], Needs(street, "posts"));
        Assert.All(pages, page => Assert.Contains("3among the people, whole market全场巡查06:00–08:30", Needs(page, "posts")));
    }

    [Fact]
    public void Rails_of_a_mouth_stand_together_and_say_what_opens_and_where_nobody_stands()
    {
        MarketProblem problem = RailedDay.Market().Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Open("R")
            .RailedAcross("R", "west", 0, -600, 2).RailedAcross("R", "west", 0, 200, 2)
            .RailedAlong("R", "U", 1000, 2, open: 1, atCm: 600, mouth: "lane");

        XElement street = SafetyDays.Pages(problem, plan).Single(page => (string?)page.Attribute("data-zone") == "R");

        Assert.Equal(["4westL 左 2, R 右 2; opens 可开 2", "2lane× 2; opens 可开 1, nobody there 无人值守"], Needs(street, "rails"));
        Assert.Equal("6 / 24", street.Texts("stock").Single());
    }

    [Fact]
    public void Rails_along_a_line_are_told_by_its_metres_and_how_far_from_the_axis()
    {
        MarketProblem problem = RailedDay.Market().Problem();
        Plan plan = problem.Plan(problem.On("v1", ["A1"])).Open("R").RailedAlong("R", "U", 0, 3).RailedAlong("R", "U", 1200, 1).RailedAlong("R", "U", 1400, 2, open: 2, atCm: 600, post: "rails.R");

        XElement street = SafetyDays.Pages(problem, plan).Single(page => (string?)page.Attribute("data-zone") == "R");

        Assert.Equal(
            ["4U, along the axisU，沿路轴0–6 m × 3, 12–14 m × 1", "2U, 6 m from the axisU，距路轴 6 m14–18 m × 2; opens 可开 2"],
            Needs(street, "rails"));
    }

    [Fact]
    public void Where_nothing_is_needed_that_is_said()
    {
        MarketProblem problem = SafetyDays.Street().Problem();

        XElement page = Assert.Single(SafetyDays.Pages(problem, problem.Standing()));

        Assert.Equal("posts岗位none无", page.Of("posts").Single().Texts("needs-title").Single());
        Assert.Equal("0", page.Texts("stock").Single());
    }

    private static string[] Needs(XElement page, string kind) => [.. page.Of(kind).SelectMany(part => part.Texts("need"))];
}
