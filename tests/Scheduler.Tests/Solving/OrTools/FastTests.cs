using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Solving.OrTools;

public class FastTests
{
    private static readonly PlacementModel Model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
        .Vendor("long", rank: 1, min: 2).Vendor("v2", rank: 2).Vendor("v3", rank: 3)
        .Problem().Model();

    private static Cost CostOf(Rung rung) => Ladder.Of(Model).First(cost => cost.Rung == rung);

    private static RungOutcome Minimise(Cost cost, Solution start, params ImmutableArray<Cap> caps) => Minimise(Model, cost, start, caps);

    private static RungOutcome Minimise(PlacementModel model, Cost cost, Solution start, params ImmutableArray<Cap> caps)
    {
        using var fast = new Fast(model, 1);
        return fast.Minimise(caps, cost, start, CancellationToken.None);
    }

    [Fact]
    public void It_finds_the_least_cost_and_proves_it()
    {
        Cost cost = CostOf(Rung.Entitlement);

        RungOutcome outcome = Minimise(cost, Solution.Nobody);

        Assert.Equal((1L, 1L), (cost.Of(outcome.Best.Chosen), outcome.Bound));
        Assert.True(outcome.Best.Keeps(Model, []));
    }

    [Fact]
    public void It_keeps_a_start_that_is_as_good() =>
        Assert.Equal(["v2 on A1", "v3 on A3"], Model.Seats(Minimise(CostOf(Rung.Entitlement), Model.Chosen("v2 on A1", "v3 on A3")).Best));

    [Fact]
    public void It_stays_under_the_caps_of_the_rungs_above()
    {
        Cost entitlement = CostOf(Rung.Entitlement), standing = CostOf(Rung.Standing);

        RungOutcome outcome = Minimise(standing, Model.Chosen("v2 on A1", "v3 on A3"), new Cap(entitlement, 1));

        Assert.Equal((1L, 1L, 1L), (entitlement.Of(outcome.Best.Chosen), standing.Of(outcome.Best.Chosen), outcome.Bound));
    }

    [Fact]
    public void A_cancelled_token_returns_the_start_at_once_and_without_a_bound()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        using var fast = new Fast(Model, 1);
        Assert.Equal(new RungOutcome(Solution.Nobody, null), fast.Minimise([], CostOf(Rung.Entitlement), Solution.Nobody, stop.Token));
    }

    /// <param name="few">0 = a near plan is looked for before anything is branched on.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(800)]
    public void In_any_tiny_market_its_ladder_is_what_brute_force_finds_and_proved(int few) =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var values = new LadderClimb(of => new Fast(of, 1, few), new Silent()).Climb(model, CancellationToken.None).Values;
            Assert.Equal(EveryPlan.Climb(model), values.Select(value => value.Value));
            Assert.All(values, value => Assert.True(value.Proved));
        }, iter: 60, threads: 1);

    [Fact]
    public void In_any_market_two_solves_are_identical() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Cost cost = Ladder.Of(model).Last();
            RungOutcome one = Minimise(model, cost, Solution.Nobody);
            RungOutcome other = Minimise(model, cost, Solution.Nobody);
            Assert.Equal(one.Best.Chosen, other.Best.Chosen);
            Assert.Equal(one.Bound, other.Bound);
        }, iter: 20, threads: 1);
}
