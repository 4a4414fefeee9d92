using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>The linear relaxation of a model, kept by GLOP from rung to rung: each solve begins where the last one ended.</summary>
/// <remarks>
/// Presolve is off, since it would throw the last basis away: on a ladder of the largest real day a solve takes half of one from nothing.
/// Nothing that comes out is trusted: prices go through <see cref="DualBound"/>, values are only a first guess at a plan.
/// </remarks>
internal sealed class LinearModel : IDisposable
{
    private readonly PlacementModel model;
    private readonly Solver solver = Solver.CreateSolver("GLOP");
    private readonly Variable[] columns;
    private readonly Constraint[] rows;
    private readonly List<Constraint> caps = [];

    public LinearModel(PlacementModel model)
    {
        this.model = model;
        solver.SetSolverSpecificParametersAsString("use_preprocessing:false");
        columns = new Variable[model.Width];
        for (int column = 0; column < columns.Length; column++)
            columns[column] = solver.MakeNumVar(0, column < model.Columns.Length ? double.PositiveInfinity : 1, "");
        rows = LinearRows.Add(solver, columns, model);
        solver.Objective().SetMinimization();
    }

    /// <summary>Caps of an earlier call come first; a cap's number may have changed.</summary>
    public void Keep(ImmutableArray<Cap> kept)
    {
        for (int i = 0; i < kept.Length; i++)
        {
            if (i == caps.Count) caps.Add(LinearRows.Add(solver, columns, kept[i]));
            caps[i].SetUb(kept[i].Most - kept[i].Cost.Constant);
        }
    }

    /// <summary>A cap is not kept until it is given again.</summary>
    public void Lift(int cap) => caps[cap].SetUb(double.PositiveInfinity);

    /// <summary>No plan takes this column any more.</summary>
    public void Close(int column) => columns[column].SetUb(0);

    /// <summary>Every plan takes this column, until it is let go again.</summary>
    public void Take(int column) => columns[column].SetLb(1);

    public void LetGo(int column) => columns[column].SetLb(0);

    /// <returns>null = GLOP did not end with an optimum.</returns>
    public Relaxation? Minimise(Cost cost) => Solved(column => cost.At(column));

    /// <param name="price">By column.</param>
    /// <returns>null = GLOP did not end with an optimum.</returns>
    public Relaxation? Minimise(double[] price) => Solved(column => price[column]);

    public void Dispose() => solver.Dispose();

    private Relaxation? Solved(Func<int, double> price)
    {
        Objective objective = solver.Objective();
        for (int column = 0; column < columns.Length; column++) objective.SetCoefficient(columns[column], price(column));
        if (solver.Solve() != Solver.ResultStatus.OPTIMAL) return null;
        return new Relaxation(
            [.. columns.Select(column => column.SolutionValue())],
            [.. rows.Select(row => -row.DualValue())],
            [.. caps.Select(row => -row.DualValue())]);
    }
}
