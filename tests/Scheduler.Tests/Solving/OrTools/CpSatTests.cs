using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class CpSatTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("long", rank: 1, min: 2).Vendor("v2", rank: 2).Vendor("v3", rank: 3)
        .Problem().Model();

    private static Cost CostOf(PlacementModel model, Rung rung) => Ladder.Of(model).First(cost => cost.Rung == rung);

    private static RungOutcome Minimise(PlacementModel model, Cost cost, Solution start, params ImmutableArray<Cap> caps) =>
        new CpSat(model, 1).Minimise(caps, cost, start, CancellationToken.None);

    [Fact]
    public void It_finds_the_least_cost_and_proves_it()
    {
        Cost cost = CostOf(Model, Rung.Entitlement);

        RungOutcome outcome = Minimise(Model, cost, Solution.Nobody);

        Assert.Equal((1L, 1L), (cost.Of(outcome.Best.Chosen), outcome.Bound));
        Assert.True(outcome.Best.Keeps(Model, []));
    }

    [Fact]
    public void A_start_that_is_as_good_is_kept_so_that_nobody_is_moved_for_nothing()
    {
        Solution start = Model.Chosen("v2 on A1", "v3 on A3");

        Assert.Equal(new RungOutcome(start, 1), Minimise(Model, CostOf(Model, Rung.Entitlement), start));
    }

    [Fact]
    public void It_stays_under_the_caps_of_the_rungs_above()
    {
        Cost entitlement = CostOf(Model, Rung.Entitlement), standing = CostOf(Model, Rung.Standing);
        Solution start = Model.Chosen("v2 on A1", "v3 on A3");

        RungOutcome outcome = Minimise(Model, standing, start, new Cap(entitlement, 1));

        Assert.Equal(1, entitlement.Of(outcome.Best.Chosen));
        Assert.Equal((1L, 1L), (standing.Of(outcome.Best.Chosen), outcome.Bound));
        Assert.Contains("long", string.Join(' ', Model.Seats(outcome.Best)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_token_returns_the_start_at_once_and_without_a_bound()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        RungOutcome outcome = new CpSat(Model, 1).Minimise([], CostOf(Model, Rung.Entitlement), Solution.Nobody, stop.Token);

        Assert.Equal(new RungOutcome(Solution.Nobody, null), outcome);
    }

    [Fact]
    public void Caps_that_nobody_can_keep_leave_the_start_without_a_bound()
    {
        Cost cost = CostOf(Model, Rung.Entitlement);

        Assert.Equal(new RungOutcome(Solution.Nobody, null), Minimise(Model, cost, Solution.Nobody, new Cap(cost, 0)));
    }

    [Fact]
    public void In_any_tiny_market_every_rung_alone_has_the_least_cost_of_all_plans() =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            foreach (Cost cost in Ladder.Of(model))
            {
                RungOutcome outcome = Minimise(model, cost, Solution.Nobody);
                Assert.True(outcome.Best.Keeps(model, []));
                Assert.Equal(EveryPlan.Least(model, cost, []), cost.Of(outcome.Best.Chosen));
                Assert.Equal(cost.Of(outcome.Best.Chosen), outcome.Bound);
            }
        }, iter: 40, threads: 1);

    [Fact]
    public void In_any_market_two_solves_are_identical() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Cost cost = Ladder.Of(model).Last();
            RungOutcome one = Minimise(model, cost, Solution.Nobody), other = Minimise(model, cost, Solution.Nobody);
            Assert.Equal(one.Best.Chosen, other.Best.Chosen);
            Assert.Equal(one.Bound, other.Bound);
        }, iter: 20, threads: 1);
}
