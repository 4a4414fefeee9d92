using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters;

public class ShutMouthTests
{
    private static readonly MarketProblem Day = RailedDay.Market().Problem();

    [Fact]
    public void A_mouth_of_an_open_zone_without_a_guide_is_shut_and_told_with_its_rails()
    {
        ShutMouth shut = Assert.Single(ShutMouth.In(Day, RailedDay.Plan(Day), new("morning")));

        Assert.Equal("lane", shut.Mouth.Id.Value);
        Assert.Equal("closed by 2 pieces of rail, nobody stands there", shut.Closed.En);
    }

    [Fact]
    public void Where_the_plan_has_no_rails_somebody_has_to_close_it_otherwise()
    {
        ShutMouth shut = Assert.Single(ShutMouth.In(Day, RailedDay.Plan(Day) with { Rails = [] }, new("morning")));

        Assert.Equal(new Bilingual("方案未设护栏，须另行封闭", "the plan has no rails there: close it in another way"), shut.Closed);
    }

    [Fact]
    public void A_mouth_that_is_guarded_and_one_of_a_zone_that_is_not_open_are_none()
    {
        Plan plan = RailedDay.Plan(Day);

        Assert.Empty(ShutMouth.In(Day, plan.Posted(Day, PostKind.Mouth, "lane"), new("morning")));
        Assert.Empty(ShutMouth.In(Day, plan with { Zones = [] }, new("morning")));
    }
}
