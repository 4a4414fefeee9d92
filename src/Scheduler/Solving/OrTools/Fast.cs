using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Relaxation, exact reduced costs, then branching on the few columns that can matter.</summary>
/// <remarks>
/// Runs on lines make the relaxation nearly integral, so the optimum lies at or just above its bound. Ask for a plan of at most a
/// target: only columns whose own bound is within it can be in one, usually few. The best plan found there is the best of all; if
/// there is none the bound rises past the target, and the next target lies further off. SCIP branches on the relaxation, which
/// settles in a fraction of a second what clauses count for a minute; CP-SAT is asked where it comes to no end.
/// </remarks>
internal sealed class Fast(long seed) : IRungSolver
{
    private readonly CpSat search = new(seed);

    public RungOutcome Minimise(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return new RungOutcome(start, null);
        if (Relaxation.Of(model, caps, cost) is not Relaxation relaxed) return search.Minimise(model, caps, cost, start, stop);
        var bound = new DualBound(model, caps, cost, relaxed.RowPrices, relaxed.CapPrices);
        Solution best = start;
        if (relaxed.Integral(model) is Solution integral && integral.Keeps(model, caps) && cost.Of(integral.Chosen) < cost.Of(best.Chosen))
            best = integral;
        (best, long floor) = Close(model, caps, cost, best, bound, stop);
        long value = cost.Of(best.Chosen);
        return new RungOutcome(
            Greedy.Complete(model, best), floor, [.. Enumerable.Range(0, model.Columns.Length).Select(column => bound.With(column) > value)]);
    }

    /// <summary>Raises the target until the gap between bound and best is closed.</summary>
    private (Solution Best, long Floor) Close(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution best, DualBound bound, CancellationToken stop)
    {
        long floor = bound.Whole;
        for (long step = 0; floor < cost.Of(best.Chosen) && !stop.IsCancellationRequested; step = step * 2 + 1)
        {
            long target = Math.Min(floor + step, cost.Of(best.Chosen) - 1);
            SearchResult result = SearchWithin(model, caps, cost, bound, target, stop);
            if (result.Found is Solution found && found.Keeps(model, caps) && cost.Of(found.Chosen) < cost.Of(best.Chosen)) best = found;
            if (result.Bound is not long proved) return (best, floor);
            floor = Math.Max(floor, Math.Min(proved, cost.Of(best.Chosen)));
        }

        return (best, floor);
    }

    private SearchResult SearchWithin(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, DualBound bound, long target, CancellationToken stop)
    {
        bool[] matters = Matters(model, caps, cost);
        var part = new ModelPart(model, column => matters[model.Columns[column].Request] && bound.With(column) <= target);
        Cost partCost = part.Part(cost);
        ImmutableArray<Cap> partCaps = [.. caps.Select(part.Part), new Cap(partCost, target)];
        SearchResult result = Branching.Search(part.Model, partCaps, partCost, stop);
        if (!IsSettled(result, part.Model, partCaps, partCost)) result = search.Search(part.Model, partCaps, partCost, hint: null, stop);
        Solution? found = result.Found is Solution inPart ? part.Whole(inPart) : null;
        return result.Infeasible ? new SearchResult(null, target + 1, true) : new SearchResult(found, result.Bound, false);
    }

    /// <summary>Whether the linear solver came to an end that holds in integers.</summary>
    private static bool IsSettled(SearchResult result, PlacementModel model, ImmutableArray<Cap> caps, Cost cost) =>
        result.Infeasible || (result.Found is Solution found && found.Keeps(model, caps) && result.Bound == cost.Of(found.Chosen));

    /// <summary>
    /// Requests without any cost so far can be left out of the search: rows only ever forbid, so a plan without them is legal. Not
    /// holders: that one of them is placed elsewhere may be what lets another onto its own stall.
    /// </summary>
    private static bool[] Matters(PlacementModel model, ImmutableArray<Cap> caps, Cost cost) =>
    [
        .. Enumerable.Range(0, model.Requests.Length).Select(request =>
            model.Requests[request].IsHolder
            || model.Of(request).Any(column => cost.OfColumn[column] != 0 || caps.Any(cap => cap.Cost.OfColumn[column] != 0))),
    ];
}
