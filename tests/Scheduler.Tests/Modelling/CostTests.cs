using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class CostTests
{
    private static Cost Of(long constant, params ImmutableArray<long> columns) =>
        new(Rung.Entitlement, "group", null, null, "vendors", constant, columns);

    [Fact]
    public void A_solution_costs_the_constant_and_what_its_columns_add_or_save()
    {
        Cost cost = Of(10, -1, -3, 2);

        Assert.Equal(10, cost.Of([]));
        Assert.Equal(9, cost.Of([0, 1, 2]) + 1);
        Assert.Equal(12, cost.Of([2]));
    }

    [Fact]
    public void The_floor_takes_the_best_column_of_each_request_and_none_that_costs()
    {
        PlacementModel model = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 2).Vendor("v1").Vendor("v2").Problem().Model();

        Assert.Equal([0, 2, 4], model.ColumnsOf);
        Assert.Equal(10 - 3 - 0, Of(10, -1, -3, 2, 5).Floor(model));
        Assert.Equal(10, Of(10, 0, 0, 1, 1).Floor(model));
    }

    [Fact]
    public void No_plan_of_a_tiny_market_costs_less_than_the_floor_of_any_rung() =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            foreach (Cost cost in Ladder.Of(model))
                Assert.InRange(cost.Floor(model), long.MinValue, EveryPlan.Least(model, cost, []));
        }, iter: 60, threads: 1);
}
