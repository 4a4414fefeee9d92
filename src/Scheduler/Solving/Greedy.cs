using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>By standing, one vendor after the other, each on the shortest and best wished run that is still free: first hint,
/// fallback, and the baseline that the optimum must beat.</summary>
internal sealed class Greedy : IRungSolver
{
    /// <summary>A legal plan at once. What is chosen at first is so as far as it fits: no break is kept on a side that is shut.</summary>
    public static Solution Seat(PlacementModel model)
    {
        var rows = new RowsLeft(model);
        for (int choice = 0; choice < model.Choices.Length; choice++)
            if (model.Choices[choice].AtFirst) rows.TryTake(model.Columns.Length + choice);
        return Complete(model, Solution.Nobody with { Choices = [.. rows.Taken] });
    }

    /// <summary>Seats whom a legal plan left out, as far as they fit. No cost of the ladder rises when a vendor is placed.</summary>
    /// <remarks>What the plan has opened for nobody is shut first: it may be wanted elsewhere.</remarks>
    public static Solution Complete(PlacementModel model, Solution plan)
    {
        var rows = new RowsLeft(model);
        foreach (int column in plan.All) rows.Take(column);
        foreach (int choice in plan.Choices.Where(choice => model.Choices[choice - model.Columns.Length].OnDemand)) rows.Release(choice);
        HashSet<int> placed = [.. plan.Chosen.Select(column => model.Columns[column].Request)];
        for (int request = 0; request < model.Requests.Length; request++)
        {
            if (placed.Contains(request)) continue;
            foreach (int column in model.Of(request))
                if (rows.TryTake(column)) break;
        }

        HashSet<int> taken = [.. rows.Taken];
        return Solution.Of(model, taken.Contains);
    }

    public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop) => new(start, null);

    public void Dispose()
    {
    }
}
