using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class GuidePeakTests
{
    [Fact]
    public void Posts_are_added_up_where_they_meet_and_the_guides_of_that_time_counted()
    {
        MarketProblem problem = Street().Guide("early", "04:00", "06:00").Guide("long").Guide("late", "08:00", "10:00").Problem();
        Plan plan = problem.Plan().Posted(problem, PostKind.Mouth, "west").Posted(problem, PostKind.Crowd, guides: 2, hours: "06:00–08:30");

        Assert.Equal(new GuidePeak(3, 1), GuidePeak.In(problem, plan, new("morning")));
    }

    [Fact]
    public void A_post_ends_before_the_next_begins()
    {
        MarketProblem problem = Street().Guide("long").Problem();
        Plan plan = problem.Plan().Posted(problem, PostKind.Crowd, hours: "06:00–07:00").Posted(problem, PostKind.Rails, zone: "R", hours: "07:00–08:30");

        Assert.Equal(new GuidePeak(1, 1), GuidePeak.In(problem, plan, new("morning")));
    }

    [Fact]
    public void Without_a_list_nobody_knows_how_many_there_are()
    {
        MarketProblem problem = Street().Problem();

        Assert.Equal(new GuidePeak(1, null), GuidePeak.In(problem, problem.Plan().Posted(problem, PostKind.Mouth, "west"), new("morning")));
        Assert.Equal(0, GuidePeak.In(problem, problem.Plan(), new("morning")).Need);
    }

    private static MarketBuilder Street() => new MarketBuilder().Street("R", 6000).Feature("west", FeatureKind.Mouth, 0);
}
