using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class SeatVendorsTests
{
    private static readonly SeatVendors Objective = new();

    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 4)
        .Vendor("a", tier: 2).Vendor("b", tier: 2, max: 2).Vendor("c", tier: 4).Vendor("d", tier: 5)
        .Problem().Model();

    [Fact]
    public void Tier_by_tier_in_the_groups_order_it_counts_vendors_without_a_run()
    {
        var costs = Objective.CostsFor(Model, 4, 2, 3);

        Assert.Equal([(4, "vendors"), (2, "vendors")], costs.Select(cost => (cost.Tier!.Value, cost.Unit)));
        Assert.Equal([1, 2], costs.Select(cost => cost.At(Model)));
        Assert.Equal([1, 1], costs.Select(cost => cost.At(Model, "b on A1 A2")));
        Assert.Equal([0, 1], costs.Select(cost => cost.At(Model, "a on A4", "c on A1")));
        Assert.Equal([0, 0], costs.Select(cost => cost.At(Model, "a on A4", "b on A2", "c on A1")));
        Assert.All(costs, cost => Assert.Equal((Rung.Entitlement, "group", null), (cost.Rung, cost.Group, cost.Round)));
    }

    [Fact]
    public void A_vendor_of_another_group_weighs_nothing() =>
        Assert.Equal(2, Objective.CostsFor(Model, 2)[0].At(Model, "c on A1", "d on A2"));
}
