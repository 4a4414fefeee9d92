using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class PostWordsTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    private static readonly Plan Planned = RailedDay.Plan(Day);

    [Theory]
    [InlineData("west", "Let nobody drive in. For a fire engine open the rails next to the lane (2 pieces), and shut them behind it.")]
    [InlineData("east", "Let nobody drive in, but for a fire engine.")]
    [InlineData("zebra", "Traffic moves here. Let people cross only when it has stopped.")]
    [InlineData("rails.R", "Stay by the rails and let nobody climb over into the traffic. For a fire engine open them (1 piece).")]
    [InlineData("crowd", "Walk among the people. Keep them moving, and the fire lane and every way out free.")]
    public void What_there_is_to_do_is_one_plain_sentence_or_two(string post, string told)
    {
        Bilingual task = PostWords.Task(Planned, Planned.Posts.Single(one => one.Id.Value == post));

        Assert.Equal(told, task.En);
        Assert.Matches(@"^[\u4E00-\u9FFF0-9 ，。（）、]+$", task.Zh);
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
