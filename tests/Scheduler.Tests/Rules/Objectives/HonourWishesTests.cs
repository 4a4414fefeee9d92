using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class HonourWishesTests
{
    private static readonly HonourWishes Objective = new();

    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 8)
        .Vendor("a", wishes: ["A1", "A2", "A3"], max: 2).Vendor("b", wishes: ["A1"]).Vendor("c")
        .Vendor("h", tier: 1, own: ["A7"], wishes: ["A7", "A8"])
        .Problem().Model();

    [Theory]
    [InlineData(3 + 1)]
    [InlineData(0 + 1, "a on A1")]
    [InlineData(1 + 1, "a on A2")]
    [InlineData(2 + 1, "a on A3 A4")]
    [InlineData(3 + 1, "a on A5")]
    [InlineData(3 + 1, "c on A1")]
    [InlineData(1 + 0, "a on A2 A3", "b on A1", "c on A4")]
    public void Each_vendor_costs_the_steps_down_its_list_and_the_whole_list_if_left_out(long steps, params string[] seats)
    {
        Cost cost = Assert.Single(Objective.CostsFor(Model, 2));

        Assert.Equal(steps, cost.At(Model, seats));
        Assert.Equal((Rung.Wishes, null, "steps"), (cost.Rung, cost.Tier, cost.Unit));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "h on A7")]
    [InlineData(0, "h on A8")]
    public void A_holder_on_own_stalls_has_not_had_the_wish_beyond_them(long steps, params string[] seats) =>
        Assert.Equal(steps, Assert.Single(Objective.CostsFor(Model, 1)).At(Model, seats));
}
