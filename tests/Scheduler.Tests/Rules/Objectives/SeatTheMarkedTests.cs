using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class SeatTheMarkedTests
{
    private static readonly SeatTheMarked Objective = new();

    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 4)
        .Marked("A1", "veg").Marked("A2", "own-rig").Offers("A2", "own-rig").Offers("A3", "own-rig")
        .Vendor("veg", "veg", tier: 2).Vendor("rig", "goods", tier: 3, needs: ["own-rig"]).Vendor("goods", "goods", tier: 2).Vendor("fish", "fish", tier: 5)
        .Problem().Model();

    [Fact]
    public void Vendors_whose_category_or_tag_a_mark_names_cost_one_each_while_they_have_no_run()
    {
        Cost cost = Assert.Single(Objective.CostsFor(Model, 2, 3, 5));

        Assert.Equal(2, cost.At(Model));
        Assert.Equal(2, cost.At(Model, "goods on A1", "fish on A4"));
        Assert.Equal(1, cost.At(Model, "veg on A4"));
        Assert.Equal(0, cost.At(Model, "veg on A1", "rig on A3"));
        Assert.Equal((Rung.Marks, null, "vendors"), (cost.Rung, cost.Tier, cost.Unit));
    }

    [Fact]
    public void A_group_for_which_nothing_is_marked_has_nothing_to_lose()
    {
        Cost cost = Assert.Single(Objective.CostsFor(Model, 5));

        Assert.Equal((0, 0), (cost.At(Model), cost.At(Model, "fish on A1")));
    }
}
