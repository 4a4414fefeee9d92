using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class PostWordsTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    private static readonly Plan Planned = RailedDay.Plan(Day);

    [Theory]
    [InlineData("west", "Let nobody drive in. Open the rails for a fire engine (left 1 piece, right 1 piece), and shut them behind it.")]
    [InlineData("east", "Let nobody drive in but a fire engine.")]
    [InlineData("zebra", "Traffic moves here. Let people cross only when it has stopped.")]
    [InlineData("rails.R", "Let nobody climb over the rails into the traffic. Open them for a fire engine (A 1 piece).")]
    [InlineData("crowd", "Walk among the people and keep them moving, and the fire lane and every way out free.")]
    public void What_there_is_to_do_is_one_plain_sentence_or_two(string post, string told)
    {
        Bilingual task = PostWords.Task(Day, Planned, Planned.Posts.Single(one => one.Id.Value == post));

        Assert.Equal(told, task.En);
        Assert.Matches(@"^[\u4E00-\u9FFF0-9 ，。（）、A]+$", task.Zh);
    }

    [Fact]
    public void At_a_mouth_of_a_side_only_the_pieces_are_told()
    {
        Plan plan = Day.Plan().Posted(Day, PostKind.Mouth, "lane").RailedAlong("R", "U", 1000, 2, open: 1, atCm: 600, mouth: "lane", post: "lane");

        Assert.Contains("打开护栏放行（1 节）", PostWords.Task(Day, plan, plan.Posts[0]).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Rails_of_another_window_are_not_opened_by_a_post_of_this_one()
    {
        Plan evening = Planned with { Rails = [.. Planned.Rails.Select(run => run with { Window = new("evening") })] };

        Assert.Equal("", PostWords.Rails(Day, evening, evening.Posts[0]).En);
    }

    [Fact]
    public void The_crowds_place_is_every_zone_that_is_open() => Assert.Equal(
        new Bilingual("R、Q", "R, Q"), PostWords.Place(Day, Planned with { Zones = [.. Planned.Zones.Select(state => state with { Use = ZoneUse.Open })] }, Planned.Posts[^1]));
}
