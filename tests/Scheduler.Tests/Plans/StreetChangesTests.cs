using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Tests.Plans;

public class StreetChangesTests
{
    private static readonly Plan Empty = SketchedPlans.Empty;

    [Fact]
    public void A_zone_differs_by_its_use_and_by_what_it_lacks_and_not_by_how_much()
    {
        Plan open = Zone(0), shut = Zone(2), barely = Zone(3);

        Assert.Equal((ZoneUse.Open, ZoneUse.Shut), Assert.Single(PlanDiff.Of(open, shut).Zones) is { } change ? (change.From!.Use, change.To!.Use) : default);
        Assert.Empty(PlanDiff.Of(shut, barely).Zones);
        Assert.Single(PlanDiff.Of(shut, shut with { Zones = [shut.Zones[0] with { By = ShutBy.Rails }] }).Zones);
        Assert.Null(Assert.Single(PlanDiff.Of(Empty, open).Zones).From);
    }

    [Fact]
    public void A_post_differs_by_its_hours_or_its_guides_or_because_one_plan_has_it_alone()
    {
        Plan one = Empty with { Posts = [StreetPlans.Posts[0]] }, two = Empty with { Posts = [StreetPlans.Posts[1]] };

        Assert.Equal((1, 2), Assert.Single(PlanDiff.Of(one, two).Posts) is { } change ? (change.From!.Guides, change.To!.Guides) : default);
        Assert.Null(Assert.Single(PlanDiff.Of(one, Empty).Posts).To);
        Assert.Empty(PlanDiff.Of(one, one).Posts);
    }

    [Fact]
    public void Rails_differ_place_by_place_whatever_the_order_in_which_a_plan_lists_them()
    {
        Plan before = Empty with { Rails = [StreetPlans.Across(200, 2), StreetPlans.Across(-600, 2), StreetPlans.Along(0, 2)] };
        Plan after = Empty with { Rails = [StreetPlans.Along(0, 3), StreetPlans.Across(-600, 2), StreetPlans.Across(200, 2)] };

        RailChange change = Assert.Single(PlanDiff.Of(before, after).Rails);

        Assert.Equal(("A", 2, 3), (change.Frontage!.Value.Value, change.From[0].Pieces, change.To[0].Pieces));
        Assert.Equal([-600, 200], Assert.Single(PlanDiff.Of(Empty, before with { Rails = before.Rails.RemoveAt(2) }).Rails).To.Select(run => run.Stretch.FromCm));
    }

    [Fact]
    public void Of_what_a_plan_names_twice_the_last_counts() =>
        Assert.Empty(PlanDiff.Of(Empty with { Posts = StreetPlans.Posts, Zones = StreetPlans.Zones }, Empty with { Posts = [StreetPlans.Posts[1]], Zones = [StreetPlans.Zones[3]] }).Posts);

    private static Plan Zone(int state) => Empty with { Zones = [StreetPlans.Zones[state]] };
}
