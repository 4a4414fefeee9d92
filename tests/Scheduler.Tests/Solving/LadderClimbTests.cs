using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class LadderClimbTests
{
    private static (Solution Best, ImmutableArray<ObjectiveValue> Values) Climb(PlacementModel model, IRungSolver? solver = null) =>
        new LadderClimb(of => solver ?? new CpSat(of, 1), new Watched()).Climb(model, CancellationToken.None);

    /// <summary>Two stalls; greedy seats the senior on the wish of the junior, who would rather have that.</summary>
    private static PlacementModel Crossed() => new MarketBuilder().Street("R", 4000).Stalls("A", 2)
        .Vendor("senior", rank: 1).Vendor("junior", rank: 2, wishes: ["A1"])
        .Problem().Model();

    [Fact]
    public void Each_rung_is_minimised_under_those_above_it()
    {
        PlacementModel model = Crossed();

        (Solution best, ImmutableArray<ObjectiveValue> values) = Climb(model);

        Assert.Equal(["senior on A2", "junior on A1"], model.Seats(best));
        Assert.All(values, value => Assert.Equal((0L, 0L, true), (value.Value, value.Bound, value.Proved)));
    }

    [Fact]
    public void In_any_tiny_market_each_rung_is_what_brute_force_finds_and_proved() =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var values = Climb(model).Values;
            Assert.Equal(EveryPlan.Climb(model), values.Select(value => value.Value));
            Assert.All(values, value => Assert.True(value.Proved));
        }, iter: 60, threads: 1);

    [Fact]
    public void In_any_market_values_are_those_of_the_best_solution_which_is_legal() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            (Solution best, ImmutableArray<ObjectiveValue> values) = Climb(model);
            Assert.True(best.Keeps(model, []));
            Assert.Equal(Ladder.Of(model).Select(cost => cost.Of(best.Chosen)), values.Select(value => value.Value));
            Assert.All(values, value => Assert.True(value.Bound <= value.Value));
        }, iter: 25, threads: 1);

    [Fact]
    public void In_any_market_the_climb_is_no_worse_than_greedy_on_the_first_rung_where_they_differ() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            Solution greedy = Greedy.Seat(model);
            long[] climbed = [.. Climb(model).Values.Select(value => value.Value)];
            long[] seated = [.. Ladder.Of(model).Select(cost => cost.Of(greedy.Chosen))];
            int first = Enumerable.Range(0, seated.Length).FirstOrDefault(i => climbed[i] != seated[i], -1);
            Assert.True(first < 0 || climbed[first] < seated[first]);
        }, iter: 25, threads: 1);

    [Fact]
    public void In_any_market_a_rung_never_worsens_one_above_it() =>
        MarketGen.Small.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            var solver = new Kept(new CpSat(model, 1));
            Climb(model, solver);
            Assert.All(solver.Outcomes, outcome =>
                Assert.All(outcome.Caps, cap => Assert.True(cap.Cost.Of(outcome.Best.Chosen) <= cap.Most)));
        }, iter: 25, threads: 1);

    [Fact]
    public void No_solver_is_asked_where_the_start_is_at_the_floor()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v1").Vendor("v2").Problem().Model();
        var solver = new Kept(new Greedy());

        var values = Climb(model, solver).Values;

        Assert.Empty(solver.Outcomes);
        Assert.All(values, value => Assert.True(value.Proved));
    }

    [Fact]
    public void After_a_rung_without_proof_nothing_below_is_proved_nor_bounded()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 2)
            .Vendor("senior", rank: 1).Vendor("junior", rank: 2, wishes: ["A1"], max: 2)
            .Problem().Model();

        var values = Climb(model, new Greedy()).Values;

        int wishes = values.Select(value => value.Name).ToList().IndexOf(Rung.Wishes);
        Assert.All(values.Take(wishes), value => Assert.True(value.Proved));
        Assert.All(values.Skip(wishes), value => Assert.Equal((null, false), (value.Bound, value.Proved)));
        Assert.NotEmpty(values.Skip(wishes + 1));
    }

    [Fact]
    public void A_bound_below_the_value_is_told_the_floor_where_that_is_higher_and_is_no_proof()
    {
        PlacementModel model = Crossed();

        ObjectiveValue wishes = Climb(model, new Bounded(-5)).Values.Single(value => value.Name == Rung.Wishes);

        Assert.Equal((1L, 0L, false), (wishes.Value, wishes.Bound, wishes.Proved));
    }

    [Fact]
    public void A_stopped_climb_still_values_every_rung_at_greedys_solution()
    {
        PlacementModel model = Crossed();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var climb = new LadderClimb(of => new CpSat(of, 1), new Watched()).Climb(model, stop.Token);

        Assert.Equal(Greedy.Seat(model).Chosen, climb.Best.Chosen);
        Assert.Equal(Ladder.Of(model).Select(cost => cost.Of(climb.Best.Chosen)), climb.Values.Select(value => value.Value));
        Assert.Contains(climb.Values, value => !value.Proved);
    }

    [Fact]
    public void The_observer_hears_of_each_rung_before_and_after()
    {
        var watched = new Watched();

        var values = new LadderClimb(of => new CpSat(of, 1), watched).Climb(Crossed(), CancellationToken.None).Values;

        Assert.Equal(values.SelectMany(value => new[] { $"climbing {value.Name} of {value.Group}", $"{value.Name} {value.Value} {value.Bound}" }), watched.Heard);
    }

    private sealed class Watched : IPlanObserver
    {
        public List<string> Heard { get; } = [];

        public void Began(Stage stage) => Heard.Add($"began {stage}");

        public void Ended(Stage stage) => Heard.Add($"ended {stage}");

        public void Climbing(WindowId window, Rung rung, string group) => Heard.Add($"climbing {rung} of {group}");

        public void Found(WindowId window, Rung rung, long value, long? bound) => Heard.Add($"{rung} {value} {bound}");
    }

    /// <summary>Remembers what it was asked and what came back.</summary>
    private sealed class Kept(IRungSolver solver) : IRungSolver
    {
        public List<(ImmutableArray<Cap> Caps, Solution Best)> Outcomes { get; } = [];

        public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop)
        {
            RungOutcome outcome = solver.Minimise(caps, cost, start, stop);
            Outcomes.Add((caps, outcome.Best));
            return outcome;
        }

        public void Dispose() => solver.Dispose();
    }

    private sealed class Bounded(long bound) : IRungSolver
    {
        public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop) => new(start, bound);

        public void Dispose()
        {
        }
    }
}
