using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Every rung on plans small enough to count by hand.</summary>
public class LadderMeasuredTests
{
    [Fact]
    public void Entitlement_counts_who_is_left_out_tier_by_tier() => Assert.Equal([0, 2, 1], Tiers().Measured(Rung.Entitlement));

    [Fact]
    public void Standing_weighs_the_first_of_n_with_n_and_the_last_with_one() =>
        Assert.Equal([0, 3 + 1, 1], Tiers().Measured(Rung.Standing));

    [Fact]
    public void Marks_count_members_left_out_wherever_their_stall_is()
    {
        MarketBuilder market = Row().Marked("A1", "veg", "own-rig").Vendor("a", "veg").Vendor("b", needs: ["own-rig"]).Vendor("c");
        Assert.Equal([2], new SketchedPlan(market.Problem()).Give("c", "A3").Measured(Rung.Marks));
    }

    [Fact]
    public void Growth_counts_in_each_round_who_wants_so_many_and_has_fewer()
    {
        MarketBuilder market = Row().Vendor("a", max: 3).Vendor("b", max: 3).Vendor("c", max: 2).Vendor("d");
        Assert.Equal([1, 2], new SketchedPlan(market.Problem()).Give("a", "A1 A2").Give("b", "A3 A4").Measured(Rung.Growth));
    }

    [Fact]
    public void Growth_asks_nothing_of_tiers_that_may_not_grow_beyond_what_they_have()
    {
        MarketBuilder market = Row().Policy(Still()).Vendor("h", tier: 1, max: 4, own: ["A1", "A2"]).Vendor("v", max: 3);
        Assert.Equal([0], new SketchedPlan(market.Problem()).Give("h", "A1 A2").Give("v", "A4").Measured(Rung.Growth));
    }

    [Fact]
    public void Wishes_count_the_steps_to_the_best_one_granted()
    {
        MarketBuilder market = Row().Unmarked("B", 400)
            .Vendor("second", wishes: ["A1", "A2"]).Vendor("none", wishes: ["A1", "A2", "A4"]).Vendor("out", wishes: ["A1", "A2"])
            .Vendor("stretch", wishes: ["A1", "B:150-300"]);
        SketchedPlan plan = new SketchedPlan(market.Problem()).Give("second", "A2").Give("none", "A3").Give("stretch", "B:0-200");
        Assert.Equal([1 + 3 + 2 + 1], plan.Measured(Rung.Wishes));
    }

    [Fact]
    public void Wishes_of_equal_priority_share_a_step()
    {
        MarketBuilder market = Row().Vendor("v").Wish("v", "A1", 1).Wish("v", "A2", 2).Wish("v", "A3", 2);
        Assert.Equal([1], new SketchedPlan(market.Problem()).Give("v", "A3").Measured(Rung.Wishes));
    }

    [Fact]
    public void A_holder_who_stays_has_none_of_its_outside_wishes_and_its_own_stalls_are_none()
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, own: ["A1"], wishes: ["A1", "A4", "A5"]);
        Assert.Equal([2], new SketchedPlan(market.Problem()).Give("h", "A1").Measured(Rung.Wishes));
        Assert.Equal([1], new SketchedPlan(market.Problem()).Give("h", "A5").Measured(Rung.Wishes));
    }

    [Fact]
    public void A_promise_is_kept_to_the_centimetre_or_lost()
    {
        MarketProblem problem = Row().Vendor("a").Vendor("b").Problem() with
        {
            Promises = [Promised("a", 0, 200), Promised("b", 200, 400), Promised("gone", 400, 600)],
        };
        Assert.Equal([1], new SketchedPlan(problem).Give("a", "A1").Give("b", "A3").Measured(Rung.Promises));
    }

    private static Promise Promised(string vendor, int fromCm, int toCm) =>
        new(new(new(vendor), new("morning")), new("A"), new(fromCm, toCm));

    private static Policy Still() => TestPolicies.Community with
    {
        Tiers = [.. TestPolicies.Community.Tiers.Select(tier => tier with { MayGrow = false })],
    };

    private static SketchedPlan Tiers()
    {
        MarketBuilder market = Row().Vendor("h", tier: 1, own: ["A1"])
            .Vendor("a", rank: 1).Vendor("b", rank: 2).Vendor("c", rank: 3).Vendor("z", tier: 4);
        return new SketchedPlan(market.Problem()).Give("h", "A1").Give("b", "A2");
    }

    private static MarketBuilder Row() => new MarketBuilder().Street("R", 6000).Stalls("A", 5);
}
