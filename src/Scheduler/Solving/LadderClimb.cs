using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Climbs a window's ladder: each cost is minimised under the caps of all above it, then capped itself.</summary>
/// <param name="engine">Makes the solver of a model.</param>
internal sealed class LadderClimb(Func<PlacementModel, IRungSolver> engine, IPlanObserver observer)
{
    /// <returns>The best solution, and what each rung came to.</returns>
    public (Solution Best, ImmutableArray<ObjectiveValue> Values) Climb(PlacementModel model, CancellationToken stop)
    {
        using IRungSolver solver = engine(model);
        Solution best = Greedy.Seat(model);
        var caps = ImmutableArray<Cap>.Empty;
        var values = ImmutableArray.CreateBuilder<ObjectiveValue>();
        var proved = ImmutableArray<Cap>.Empty;
        bool provedAbove = true;
        foreach (Cost cost in Ladder.Of(model))
        {
            observer.Climbing(model.Street.Window.Id, cost.Rung, cost.Group);
            RungOutcome outcome = Minimise(solver, model, caps, cost, best, Floor(model, proved, cost), stop);
            best = outcome.Best;
            long value = cost.Of(best.Chosen);
            long? bound = provedAbove ? outcome.Bound : null;
            provedAbove &= bound == value;
            observer.Found(model.Street.Window.Id, cost.Rung, value, bound);
            values.Add(ValueOf(model, cost, value, bound));
            caps = caps.Add(new Cap(cost, value));
            if (provedAbove) proved = proved.Add(new Cap(cost, value));
        }

        return (best, values.ToImmutable());
    }

    /// <summary>What no plan can beat: each request gets at most one run, and proved counts of those left out stand.</summary>
    private static long Floor(PlacementModel model, ImmutableArray<Cap> proved, Cost cost) =>
        proved.Select(count => CountFloor.Of(model, count, cost)).Append(cost.Floor(model)).Max()!.Value;

    /// <summary>No solver is asked where the start, or the start with some vendors exchanged, already reaches what no plan can beat.</summary>
    private static RungOutcome Minimise(
        IRungSolver solver, PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, long floor, CancellationToken stop)
    {
        if (cost.Of(start.Chosen) > floor && solver is not Greedy) start = Exchange.Improve(model, caps, cost, start, stop);
        if (cost.Of(start.Chosen) <= floor) return new RungOutcome(start, floor);
        RungOutcome outcome = solver.Minimise(caps, cost, start, stop);
        return outcome with { Bound = outcome.Bound is long bound ? Math.Max(bound, floor) : null };
    }

    private static ObjectiveValue ValueOf(PlacementModel model, Cost cost, long value, long? bound) => new(
        cost.Rung,
        cost.Group,
        model.Street.Window.Id,
        cost.Tier,
        cost.Round,
        cost.Unit,
        value,
        bound,
        bound == value);
}
