using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Gives one vendor's ground to another who was left out, where that costs less: what a search would find last among vendors
/// who are alike.</summary>
internal static class Exchange
{
    /// <summary>A solution no worse than <paramref name="start"/>, legal and under the caps.</summary>
    public static Solution Improve(PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop)
    {
        ILookup<string, int> onGround = Enumerable.Range(0, model.Columns.Length).ToLookup(column => Ground(model.Columns[column]));
        Solution best = start;
        while (!stop.IsCancellationRequested && Better(model, caps, cost, best, onGround) is Solution better) best = better;
        return best;
    }

    /// <summary>The first exchange that saves something; null = there is none.</summary>
    private static Solution? Better(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution solution, ILookup<string, int> onGround)
    {
        HashSet<int> placed = [.. solution.Chosen.Select(column => model.Columns[column].Request)];
        foreach (int given in solution.Chosen)
            foreach (int other in onGround[Ground(model.Columns[given])])
            {
                if (cost.OfColumn[other] >= cost.OfColumn[given] || placed.Contains(model.Columns[other].Request)) continue;
                Solution tried = solution with { Chosen = [.. solution.Chosen.Replace(given, other).Order()] };
                if (tried.Keeps(model, caps)) return tried;
            }

        return null;
    }

    private static string Ground(Candidate candidate) =>
        string.Join(';', candidate.Pieces.Select(piece => $"{piece.Line.Index}:{piece.First}+{piece.Count}/{piece.WidthCm}"));
}
