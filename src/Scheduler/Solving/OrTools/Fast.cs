using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Relaxation, exact reduced costs, then CP-SAT on the few columns that can matter.</summary>
/// <remarks>
/// Runs on lines make the relaxation nearly integral, so the optimum lies at or just above its bound. Ask for a plan of at most a
/// target: only columns whose own bound is within it can be in one, usually few. If CP-SAT finds a best plan there it is the best of
/// all; if there is none the bound rises past the target, and the next target lies further off.
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
        if (relaxed.Integral() is Solution integral && integral.Keeps(model, caps) && cost.Of(integral.Chosen) < cost.Of(best.Chosen))
            best = integral;
        return Close(model, caps, cost, best, bound, stop);
    }

    /// <summary>Raises the target until the gap between bound and best is closed.</summary>
    private RungOutcome Close(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution best, DualBound bound, CancellationToken stop)
    {
        long floor = bound.Whole;
        for (long step = 0; floor < cost.Of(best.Chosen) && !stop.IsCancellationRequested; step = step * 2 + 1)
        {
            long target = Math.Min(floor + step, cost.Of(best.Chosen) - 1);
            SearchResult result = SearchWithin(model, caps, cost, bound, target, stop);
            if (result.Found is Solution found && found.Keeps(model, caps) && cost.Of(found.Chosen) < cost.Of(best.Chosen)) best = found;
            if (result.Bound is not long proved) return new RungOutcome(best, floor);
            floor = Math.Max(floor, Math.Min(proved, cost.Of(best.Chosen)));
        }

        return new RungOutcome(best, floor);
    }

    private SearchResult SearchWithin(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, DualBound bound, long target, CancellationToken stop)
    {
        var part = new ModelPart(model, column => bound.With(column) <= target);
        Cost partCost = part.Part(cost);
        ImmutableArray<Cap> partCaps = [.. caps.Select(part.Part), new Cap(partCost, target)];
        SearchResult result = search.Search(part.Model, partCaps, partCost, hint: null, stop);
        Solution? found = result.Found is Solution inPart ? part.Whole(inPart) : null;
        return result.Infeasible ? new SearchResult(null, target + 1, true) : new SearchResult(found, result.Bound, false);
    }
}
