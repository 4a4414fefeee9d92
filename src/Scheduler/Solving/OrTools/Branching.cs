using System.Collections.Immutable;
using Google.OrTools.LinearSolver;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>SCIP: branching on the linear relaxation, for the few columns that are left of a rung.</summary>
internal static class Branching
{
    public static SearchResult Search(PlacementModel model, ImmutableArray<Cap> caps, Cost cost, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return new SearchResult(null, null, false);
        using Solver solver = Solver.CreateSolver("SCIP");
        Variable[] columns = new Variable[model.Width];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = solver.MakeBoolVar("");
            if (cost.At(column) is not 0 and long price) solver.Objective().SetCoefficient(columns[column], price);
        }

        LinearRows.Add(solver, columns, model);
        foreach (Cap cap in caps) LinearRows.Add(solver, columns, cap);
        solver.Objective().SetMinimization();
        using CancellationTokenRegistration registration = stop.Register(static s => ((Solver)s!).InterruptSolve(), solver);
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        Solver.ResultStatus status = solver.Solve(parameters);
        if (status == Solver.ResultStatus.INFEASIBLE) return new SearchResult(null, null, true);
        if (status is not (Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE)) return new SearchResult(null, null, false);
        var chosen = Solution.Of(model, column => columns[column].SolutionValue() > 0.5);
        long bound = status == Solver.ResultStatus.OPTIMAL
            ? cost.Of(chosen.Chosen)
            : cost.Constant + (long)Math.Ceiling(solver.Objective().BestBound() - 1e-6);
        return new SearchResult(chosen, bound, false);
    }
}
