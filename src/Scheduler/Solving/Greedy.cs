using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>By standing, one vendor after the other, each on the shortest and best wished run that is still free: first hint,
/// fallback, and the baseline that the optimum must beat.</summary>
internal sealed class Greedy : IRungSolver
{
    /// <summary>A legal plan at once.</summary>
    public static Solution Seat(PlacementModel model) => Complete(model, Solution.Nobody with
    {
        Choices = [.. Enumerable.Range(0, model.Choices.Length).Where(choice => model.Choices[choice].AtFirst).Select(choice => model.Columns.Length + choice)],
    });

    /// <summary>Seats whom a legal plan left out, as far as they fit. No cost of the ladder rises when a vendor is placed.</summary>
    public static Solution Complete(PlacementModel model, Solution plan)
    {
        List<(int Row, int Coefficient)>[] rowsOf = RowsOf(model);
        long[] left = [.. model.Rows.Select(row => row.Most)];
        var chosen = new List<int>();
        void Take(int column)
        {
            foreach ((int row, int coefficient) in rowsOf[column]) left[row] -= coefficient;
            if (column < model.Columns.Length) chosen.Add(column);
        }

        foreach (int column in plan.All) Take(column);
        HashSet<int> placed = [.. plan.Chosen.Select(column => model.Columns[column].Request)];
        for (int request = 0; request < model.Requests.Length; request++)
        {
            if (placed.Contains(request)) continue;
            foreach (int column in model.Of(request))
            {
                if (rowsOf[column].Any(entry => left[entry.Row] < entry.Coefficient)) continue;
                Take(column);
                break;
            }
        }

        return plan with { Chosen = [.. chosen.Order()] };
    }

    public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop) => new(start, null);

    public void Dispose()
    {
    }

    private static List<(int Row, int Coefficient)>[] RowsOf(PlacementModel model)
    {
        var rowsOf = new List<(int, int)>[model.Width];
        for (int column = 0; column < rowsOf.Length; column++) rowsOf[column] = [];
        for (int row = 0; row < model.Rows.Length; row++)
            for (int i = 0; i < model.Rows[row].Columns.Length; i++)
                rowsOf[model.Rows[row].Columns[i]].Add((row, model.Rows[row].Coefficients[i]));
        return rowsOf;
    }
}
