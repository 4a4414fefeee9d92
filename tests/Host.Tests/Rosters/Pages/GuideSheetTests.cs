using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Pages;

public class GuideSheetTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Fact]
    public void Posts_stand_in_the_order_of_time_with_hours_name_and_what_to_do()
    {
        XElement[] posts = [.. Page(Day, RailedDay.Plan(Day)).Of("post")];

        Assert.Equal(
            ["05:00 09:05 west", "05:00 09:05 east", "05:30 08:45 zebra", "05:30 08:45 rails of RR护栏", "06:00 08:30 among the people巡查"],
            posts.Select(post => $"{string.Join(' ', post.Texts("clock"))} {post.Texts("name").Single()}"));
        Assert.StartsWith("Let nobody drive in. Open the rails for a fire engine (left 1 piece, right 1 piece)", posts[0].Texts("task").Single(), StringComparison.Ordinal);
        Assert.Equal("R · at start of the zoneR · 区段起点处", posts[0].Texts("place").Single());
    }

    [Fact]
    public void Each_guide_of_a_post_has_a_box_to_tick_and_a_line_to_write_on()
    {
        XElement[] posts = [.. Page(Day, RailedDay.Plan(Day)).Of("post")];

        Assert.Equal([1, 1, 1, 1, 2], posts.Select(post => post.Of("tick").Count()));
        Assert.Equal([1, 1, 1, 1, 2], posts.Select(post => post.Of("blank").Count()));
    }

    [Fact]
    public void Zones_and_mouths_that_stay_shut_are_told_with_the_reason()
    {
        XElement page = Page(Day, RailedDay.Plan(Day));

        Assert.StartsWith("Q stays shut: with it the day would need 7 guides at once, and there are 6", page.Texts("shut").Single(), StringComparison.Ordinal);
        XElement mouth = page.Of("mouth").Single();
        Assert.Equal("lane", mouth.Texts("name").Single());
        Assert.Contains("closed by 2 pieces of rail, nobody stands there", mouth.Value, StringComparison.Ordinal);
        Assert.StartsWith("5 posts; 6 guides at once at the busiest time, and there are 6 then", page.Texts("count").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_window_has_a_block_of_its_own()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "17:00", "25:00").Street("R", 6000).Feature("west", FeatureKind.Mouth, 0).Problem();
        XElement[] windows = [.. Page(problem, problem.Plan().Posted(problem, PostKind.Mouth, "west", window: "evening")).Of("window")];

        Assert.Equal([0, 1], windows.Select(window => window.Of("post").Count()));
        Assert.Equal(["16:00", "01:35 next day"], windows[1].Texts("clock"));
    }

    [Theory]
    [InlineData(Language.English, "west")]
    [InlineData(Language.Chinese, "西口")]
    public void The_readers_language_is_the_large_one(Language language, string first)
    {
        MarketProblem problem = Named("西口", "west");

        XElement page = Parsed.Body(GuideSheet.Write(problem, RailedDay.Plan(problem), language));

        Assert.Equal(first, page.Of("post").First().Of("name").Single().Of("first").Single().Value);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=a & b \u0001")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        MarketProblem problem = Named(name, name);

        XElement page = Parsed.Page(GuideSheet.Write(problem, RailedDay.Plan(problem), Language.English));

        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")));
        Assert.Contains(name[..6], page.Texts("name")[0], StringComparison.Ordinal);
    }

    private static MarketProblem Named(string zh, string en)
    {
        MarketFacts facts = RailedDay.Market().Facts();
        return ProblemBuilder.Build(facts with
        {
            Features = [.. facts.Features.Select(row => row with { Value = row.Value with { Name = new(zh, en) } })],
        }).Value.On(MarketBuilder.Monday).Value;
    }

    private static XElement Page(MarketProblem problem, Plan plan) => Parsed.Body(GuideSheet.Write(problem, plan, Language.English));
}
