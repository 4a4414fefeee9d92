using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Relaxation, a whole plan near the last one, exact reduced costs, then branching on the few columns that can matter.</summary>
/// <remarks>
/// Runs on lines make the relaxation nearly integral, so the optimum lies at or just above its bound. Ask for a plan of at most a
/// target: only columns whose own bound is within it can be in one. Where these are many the bound itself is mostly reached, and a plan near
/// the last one is looked for with a solve or two; where they are few SCIP branches on the relaxation, which settles in a fraction of a
/// second what clauses count for a minute; CP-SAT is asked where it comes to no end. If there is no plan the bound rises past the target,
/// and the next target lies further off. A column whose bound is above what a rung came to is in no plan under its cap, and is closed for all
/// rungs below.
/// </remarks>
internal sealed class Fast : IRungSolver
{
    private readonly PlacementModel model;
    private readonly long seed;
    private readonly int few;
    private readonly LinearModel linear;
    private readonly Repair repair;
    private readonly bool[] closed;

    /// <param name="few">Up to so many columns branching takes no longer than a few relaxations of the whole.</param>
    public Fast(PlacementModel model, long seed, int few = 800)
    {
        this.model = model;
        this.seed = seed;
        this.few = few;
        linear = new LinearModel(model);
        repair = new Repair(model, linear, seed);
        closed = new bool[model.Columns.Length];
    }

    public void Dispose() => linear.Dispose();

    public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return new RungOutcome(start, null);
        linear.Keep(caps);
        if (linear.Minimise(cost) is not Relaxation relaxed) return CpSat.Minimise(model, caps, cost, start, seed, stop);
        var bound = new DualBound(model, caps, cost, relaxed.RowPrices, relaxed.CapPrices, closed);
        Solution best = Better(relaxed.Integral(model), caps, cost, start);
        (best, long floor) = Close(caps, cost, best, bound, stop);
        best = Greedy.Complete(model, best);
        CloseColumns(bound, cost.Of(best.Chosen));
        return new RungOutcome(best, floor);
    }

    /// <summary>Raises the target until the gap between bound and best is closed.</summary>
    private (Solution Best, long Floor) Close(ImmutableArray<Cap> caps, Cost cost, Solution best, DualBound bound, CancellationToken stop)
    {
        long floor = bound.Whole;
        for (long step = 0; floor < cost.Of(best.Chosen) && !stop.IsCancellationRequested; step = step * 2 + 1)
        {
            long target = Math.Min(floor + step, cost.Of(best.Chosen) - 1);
            ModelPart part = PartWithin(caps, cost, bound, target);
            if (step == 0 && part.Model.Columns.Length > few)
            {
                best = Better(Near(caps, cost, target, best, stop), caps, cost, best);
                if (cost.Of(best.Chosen) <= floor) break;
            }

            SearchResult result = Search(part, caps, cost, target, stop);
            best = Better(result.Found, caps, cost, best);
            if (result.Bound is not long proved) return (best, floor);
            floor = Math.Max(floor, Math.Min(proved, cost.Of(best.Chosen)));
        }

        return (best, floor);
    }

    private Solution? Near(ImmutableArray<Cap> caps, Cost cost, long target, Solution known, CancellationToken stop)
    {
        linear.Keep(caps.Add(new Cap(cost, target)));
        Solution? found = repair.Near(known, stop);
        linear.Lift(caps.Length);
        return found;
    }

    private Solution Better(Solution? found, ImmutableArray<Cap> caps, Cost cost, Solution best) =>
        found is not null && cost.Of(found.Chosen) < cost.Of(best.Chosen) && found.Keeps(model, caps) ? found : best;

    private ModelPart PartWithin(ImmutableArray<Cap> caps, Cost cost, DualBound bound, long target)
    {
        bool[] matters = Matters(caps, cost);
        return new ModelPart(model, column => !closed[column] && matters[model.Columns[column].Request] && bound.With(column) <= target);
    }

    private SearchResult Search(ModelPart part, ImmutableArray<Cap> caps, Cost cost, long target, CancellationToken stop)
    {
        Cost partCost = part.Part(cost);
        ImmutableArray<Cap> partCaps = [.. caps.Select(part.Part), new Cap(partCost, target)];
        SearchResult result = Branching.Search(part.Model, partCaps, partCost, stop);
        if (!IsSettled(result, part.Model, partCaps, partCost)) result = CpSat.Search(part.Model, partCaps, partCost, hint: null, seed, stop);
        Solution? found = result.Found is Solution inPart ? part.Whole(inPart) : null;
        return result.Infeasible ? new SearchResult(null, target + 1, true) : new SearchResult(found, result.Bound, false);
    }

    private void CloseColumns(DualBound bound, long value)
    {
        for (int column = 0; column < closed.Length; column++)
        {
            if (closed[column] || bound.With(column) <= value) continue;
            closed[column] = true;
            linear.Close(column);
        }
    }

    /// <summary>Whether the linear solver came to an end that holds in integers.</summary>
    private static bool IsSettled(SearchResult result, PlacementModel model, ImmutableArray<Cap> caps, Cost cost) =>
        result.Infeasible || (result.Found is Solution found && found.Keeps(model, caps) && result.Bound == cost.Of(found.Chosen));

    /// <summary>
    /// Requests without any cost so far can be left out of the search: rows only ever forbid, so a plan without them is legal. Not
    /// holders: that one of them is placed elsewhere may be what lets another onto its own stall.
    /// </summary>
    private bool[] Matters(ImmutableArray<Cap> caps, Cost cost) =>
    [
        .. Enumerable.Range(0, model.Requests.Length).Select(request =>
            model.Requests[request].IsHolder
            || model.Of(request).Any(column => cost.OfColumn[column] != 0 || caps.Any(cap => cap.Cost.OfColumn[column] != 0))),
    ];
}
