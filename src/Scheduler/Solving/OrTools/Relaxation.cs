using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>The linear relaxation of a rung, solved by GLOP: values of columns and prices of rows, both in floating point.</summary>
/// <remarks>Nothing here is trusted: prices go through <see cref="DualBound"/>, values are only a first guess at a plan.</remarks>
internal sealed record Relaxation(double[] Values, double[] RowPrices, double[] CapPrices)
{
    /// <summary>null = GLOP did not end with an optimum.</summary>
    public static Relaxation? Of(PlacementModel model, ImmutableArray<Cap> caps, Cost cost)
    {
        using Solver solver = Solver.CreateSolver("GLOP");
        Variable[] columns = new Variable[model.Columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = solver.MakeNumVar(0, double.PositiveInfinity, "");
            if (cost.OfColumn[column] != 0) solver.Objective().SetCoefficient(columns[column], cost.OfColumn[column]);
        }

        (Constraint[] rows, Constraint[] capRows) = LinearRows.Add(solver, columns, model, caps);
        solver.Objective().SetMinimization();
        if (solver.Solve() != Solver.ResultStatus.OPTIMAL) return null;
        return new Relaxation(
            [.. columns.Select(column => column.SolutionValue())],
            [.. rows.Select(row => -row.DualValue())],
            [.. capRows.Select(row => -row.DualValue())]);
    }

    /// <summary>The columns at 1, if all are at 0 or 1.</summary>
    public Solution? Integral()
    {
        var chosen = ImmutableArray.CreateBuilder<int>();
        for (int column = 0; column < Values.Length; column++)
        {
            if (Values[column] > 1e-6 && Values[column] < 1 - 1e-6) return null;
            if (Values[column] > 0.5) chosen.Add(column);
        }

        return new Solution(chosen.ToImmutable());
    }
}
