using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class GrowInRoundsTests
{
    private static readonly GrowInRounds Objective = new();

    private static MarketBuilder Street => new MarketBuilder().Street("R", 4000).Stalls("A", 6);

    [Fact]
    public void A_round_for_each_further_stall_counts_those_who_want_it_and_have_it_not()
    {
        PlacementModel model = Street.Vendor("a", max: 3).Vendor("b", max: 2).Vendor("c").Problem().Model();

        var costs = Objective.CostsFor(model, 2);

        Assert.Equal([2, 3], costs.Select(cost => cost.Round!.Value));
        Assert.Equal([2, 1], costs.Select(cost => cost.At(model)));
        Assert.Equal([2, 1], costs.Select(cost => cost.At(model, "a on A1", "b on A2", "c on A3")));
        Assert.Equal([1, 1], costs.Select(cost => cost.At(model, "a on A1 A2", "c on A3")));
        Assert.Equal([1, 0], costs.Select(cost => cost.At(model, "a on A1 A2 A3", "b on A4")));
        Assert.Equal([0, 0], costs.Select(cost => cost.At(model, "a on A1 A2 A3", "b on A4 A5")));
        Assert.All(costs, cost => Assert.Equal((Rung.Growth, null, "vendors"), (cost.Rung, cost.Tier, cost.Unit)));
    }

    [Fact]
    public void A_group_in_which_all_want_one_stall_has_no_rounds() =>
        Assert.Empty(Objective.CostsFor(Street.Vendor("a").Problem().Model(), 2));

    [Fact]
    public void A_vendor_who_needs_two_is_asked_for_in_the_second_round_and_has_it_with_its_first_run()
    {
        PlacementModel model = Street.Vendor("a", min: 2).Problem().Model();

        Cost cost = Assert.Single(Objective.CostsFor(model, 2));

        Assert.Equal((1, 0), (cost.At(model), cost.At(model, "a on A2 A3")));
    }

    [Fact]
    public void A_tier_that_does_not_grow_wants_no_more_than_its_own_number()
    {
        PlacementModel model = Street.Policy(TestPolicies.Amsterdam).Vendor("a", tier: 4, own: ["A1"], min: 1, max: 3).Problem().Model();

        Assert.Empty(Objective.CostsFor(model, 4));
    }

    [Fact]
    public void Own_stalls_apart_count_together()
    {
        PlacementModel model = Street.Vendor("a", tier: 1, own: ["A1", "A4"]).Problem().Model();

        Assert.Equal(0, Assert.Single(Objective.CostsFor(model, 1)).At(model, "a on A1 | A4"));
    }
}
