using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class CountFloorTests
{
    /// <summary>Three alike for one stall; the fourth fits nowhere and is left out in any case.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 1)
        .Vendor("a", rank: 1).Vendor("b", rank: 2).Vendor("c", rank: 3).Vendor("deep", rank: 4, depthCm: 900).Problem().Model();

    private static Cost Of(Rung rung) => Ladder.Of(Model).First(cost => cost.Rung == rung);

    /// <summary>Of ranks 4, 3, 2, 1 for a, b, c and deep: deep always, and the cheapest of the others.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1 + 2)]
    [InlineData(3, 1 + 2 + 3)]
    [InlineData(4, 1 + 2 + 3 + 4)]
    public void Whoever_is_left_out_costs_the_least_that_so_many_can(long leftOut, long least) =>
        Assert.Equal(least, CountFloor.Of(Model, new Cap(Of(Rung.Entitlement), leftOut), Of(Rung.Standing)));

    [Fact]
    public void A_count_that_cannot_be_says_nothing() => Assert.Null(CountFloor.Of(Model, new Cap(Of(Rung.Entitlement), 5), Of(Rung.Standing)));

    [Fact]
    public void Nor_does_a_cost_that_is_no_count() => Assert.Null(CountFloor.Of(Model, new Cap(Of(Rung.Standing), 3), Of(Rung.Entitlement)));
}
