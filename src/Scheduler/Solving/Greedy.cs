using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>By standing, one vendor after the other, each on the shortest and best wished run that is still free: first hint,
/// fallback, and the baseline that the optimum must beat.</summary>
internal sealed class Greedy : IRungSolver
{
    /// <summary>A legal plan at once.</summary>
    public static Solution Seat(PlacementModel model)
    {
        List<(int Row, int Coefficient)>[] rowsOf = RowsOf(model);
        long[] left = [.. model.Rows.Select(row => row.Most)];
        var chosen = ImmutableArray.CreateBuilder<int>();
        for (int request = 0; request < model.Requests.Length; request++)
        {
            foreach (int column in model.Of(request))
            {
                if (rowsOf[column].Any(entry => left[entry.Row] < entry.Coefficient)) continue;
                foreach ((int row, int coefficient) in rowsOf[column]) left[row] -= coefficient;
                chosen.Add(column);
                break;
            }
        }

        return new Solution(chosen.ToImmutable());
    }

    public RungOutcome Minimise(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop) => new(start, null);

    private static List<(int Row, int Coefficient)>[] RowsOf(PlacementModel model)
    {
        var rowsOf = new List<(int, int)>[model.Columns.Length];
        for (int column = 0; column < rowsOf.Length; column++) rowsOf[column] = [];
        for (int row = 0; row < model.Rows.Length; row++)
            for (int i = 0; i < model.Rows[row].Columns.Length; i++)
                rowsOf[model.Rows[row].Columns[i]].Add((row, model.Rows[row].Coefficients[i]));
        return rowsOf;
    }
}
