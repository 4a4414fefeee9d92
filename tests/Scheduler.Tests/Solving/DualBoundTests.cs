using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class DualBoundTests
{
    /// <summary>One stall and two vendors: one is left out.</summary>
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 1).Vendor("v1").Vendor("v2").Problem().Model();

    private static readonly Cost LeftOut = Ladder.Of(Model).Single(cost => cost.Rung == Rung.Entitlement);

    private static double[] PriceOfStall(double price) => [.. Model.Rows.Select(row => row.Where == "A1" ? price : 0)];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0.5, 1)]
    [InlineData(3, -1)]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void The_price_of_a_stall_proves_what_it_is_worth_and_a_bad_price_proves_less(double price, long bound) =>
        Assert.Equal(bound, new DualBound(Model, [], LeftOut, PriceOfStall(price), []).Whole);

    [Fact]
    public void A_column_whose_price_is_above_its_saving_makes_a_plan_dearer()
    {
        var bound = new DualBound(Model, [], LeftOut, PriceOfStall(1.5), []);

        Assert.Equal((1, 1), (bound.Whole, bound.With(0)));
    }

    [Fact]
    public void Whatever_the_prices_no_plan_of_a_tiny_market_is_below_the_bound() =>
        Gen.Select(MarketGen.Tiny, Gen.Double[-1, 4].Array[200]).Sample((market, prices) =>
        {
            PlacementModel model = market.Problem().Model();
            double[] rowPrices = [.. model.Rows.Select((_, i) => prices[i % prices.Length])];
            List<ImmutableArray<int>> plans = [.. EveryPlan.Of(model)];
            var caps = ImmutableArray<Cap>.Empty;
            foreach (Cost cost in Ladder.Of(model))
            {
                var bound = new DualBound(model, caps, cost, rowPrices, prices.AsSpan(100, caps.Length));
                long least = plans.Min(plan => cost.Of(plan));
                Assert.True(bound.Whole <= least);
                foreach (ImmutableArray<int> plan in plans)
                    Assert.All(plan, column => Assert.True(bound.With(column) <= cost.Of(plan)));
                plans.RemoveAll(plan => cost.Of(plan) > least);
                caps = caps.Add(new Cap(cost, least));
            }
        }, iter: 40, threads: 1);

    [Fact]
    public void A_closed_run_saves_nothing()
    {
        bool[] closed = [true, .. Model.Columns.Skip(1).Select(_ => false)];

        Assert.Equal((0, 1), (new DualBound(Model, [], LeftOut, PriceOfStall(0), []).Whole, new DualBound(Model, [], LeftOut, PriceOfStall(0), [], closed).Whole));
    }
}
