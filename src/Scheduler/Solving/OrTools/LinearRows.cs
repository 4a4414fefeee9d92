using Google.OrTools.LinearSolver;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Writes a model's rows and caps down for a linear solver.</summary>
internal static class LinearRows
{
    /// <returns>The constraints of the rows, in their order.</returns>
    public static Constraint[] Add(Solver solver, Variable[] columns, PlacementModel model) =>
        [.. model.Rows.Select(row => Add(solver, columns, row))];

    public static Constraint Add(Solver solver, Variable[] columns, Cap cap)
    {
        Constraint constraint = solver.MakeConstraint(double.NegativeInfinity, cap.Most - cap.Cost.Constant, "");
        for (int column = 0; column < cap.Cost.OfColumn.Length; column++)
            if (cap.Cost.OfColumn[column] != 0) constraint.SetCoefficient(columns[column], cap.Cost.OfColumn[column]);
        return constraint;
    }

    private static Constraint Add(Solver solver, Variable[] columns, Row row)
    {
        Constraint constraint = solver.MakeConstraint(double.NegativeInfinity, row.Most, "");
        for (int i = 0; i < row.Columns.Length; i++) constraint.SetCoefficient(columns[row.Columns[i]], row.Coefficients[i]);
        return constraint;
    }
}
