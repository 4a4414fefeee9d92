using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

public class RespectStandingTests
{
    private static readonly RespectStanding Objective = new();

    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 4)
        .Vendor("last", tier: 2, rank: 30).Vendor("first", tier: 2, rank: 1).Vendor("second", tier: 2, rank: 7).Vendor("other", tier: 3, rank: 1)
        .Problem().Model();

    [Theory]
    [InlineData("", 3 + 2 + 1)]
    [InlineData("first", 2 + 1)]
    [InlineData("second", 3 + 1)]
    [InlineData("last", 3 + 2)]
    [InlineData("first second", 1)]
    [InlineData("first last", 2)]
    [InlineData("second last", 3)]
    [InlineData("first second last", 0)]
    public void Those_left_out_cost_by_their_place_in_the_tier_not_by_the_distance_of_their_ranks(string seated, long ranks)
    {
        string[] seats = [.. seated.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((vendor, i) => $"{vendor} on A{i + 1}")];

        Cost cost = Objective.CostsFor(Model, 2)[0];

        Assert.Equal(ranks, cost.At(Model, seats));
        Assert.Equal((Rung.Standing, 2, "ranks"), (cost.Rung, cost.Tier, cost.Unit));
    }

    [Fact]
    public void Each_tier_has_its_own_cost()
    {
        var costs = Objective.CostsFor(Model, 2, 3, 4);

        Assert.Equal([2, 3], costs.Select(cost => cost.Tier!.Value));
        Assert.Equal([6, 0], costs.Select(cost => cost.At(Model, "other on A1")));
    }
}
