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
        Variable[] columns = new Variable[model.Width];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = solver.MakeNumVar(0, column < model.Columns.Length ? double.PositiveInfinity : 1, "");
            if (cost.At(column) is not 0 and long price) solver.Objective().SetCoefficient(columns[column], price);
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
    public Solution? Integral(PlacementModel model) =>
        Values.All(value => value is <= 1e-6 or >= 1 - 1e-6) ? Solution.Of(model, column => Values[column] > 0.5) : null;
}
