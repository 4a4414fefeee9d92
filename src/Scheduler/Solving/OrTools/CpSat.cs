using System.Collections.Immutable;
using Google.OrTools.Sat;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>CP-SAT on the whole model, rung by rung: the reference that other engines must agree with.</summary>
/// <remarks>
/// One worker and a seed, so that the same input gives the same plan. The incumbent is kept here and not by the solver, which may
/// end without any solution when it is stopped during presolve.
/// </remarks>
internal sealed class CpSat(PlacementModel model, long seed) : IRungSolver
{
    /// <summary>Above this many columns probing, which cannot be interrupted, eats the whole time limit.</summary>
    private const int ProbingLimit = 20_000;

    /// <summary>
    /// Else the solver takes SIGINT for itself, on whichever thread it solves, and aborts the process if the signal arrives on
    /// another. Stopping is the caller's token alone.
    /// </summary>
    private const string LeaveSignalsAlone = "catch_sigint_signal:false";

    /// <summary>A model of nothing: loads the native library.</summary>
    public static void WarmUp()
    {
        using var solver = new SolveWrapper();
        solver.SetStringParameters($"num_workers:1 {LeaveSignalsAlone}");
        solver.Solve(new CpModelProto());
    }

    public RungOutcome Minimise(ImmutableArray<Cap> caps, Cost cost, Solution start, CancellationToken stop) =>
        Minimise(model, caps, cost, start, seed, stop);

    public void Dispose()
    {
    }

    public static RungOutcome Minimise(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution start, long seed, CancellationToken stop)
    {
        SearchResult result = Search(model, caps, cost, start, seed, stop);
        bool better = result.Found is Solution found && found.Keeps(model, caps) && cost.Of(found.Chosen) < cost.Of(start.Chosen);
        Solution best = better ? result.Found! : start;
        return new RungOutcome(best, result.Bound is long bound ? Math.Min(bound, cost.Of(best.Chosen)) : null);
    }

    /// <param name="hint">A complete solution to begin with; null = none.</param>
    public static SearchResult Search(
        PlacementModel model, ImmutableArray<Cap> caps, Cost cost, Solution? hint, long seed, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return new SearchResult(null, null, false);
        CpSolverResponse response = Solve(CpModelOf.Rung(model, caps, cost, hint), model.Columns.Length, seed, stop);
        return response.Status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => new(Solution.Of(model, column => response.Solution[column] == 1), BoundOf(response), false),
            CpSolverStatus.Infeasible => new(null, null, true),
            CpSolverStatus.Unknown => new(null, null, false),
            _ => throw new InvalidOperationException($"CP-SAT refuses the model: {response.SolutionInfo}"),
        };
    }

    /// <summary>An integer, since every cost is one.</summary>
    private static long BoundOf(CpSolverResponse response) => (long)Math.Ceiling(response.BestObjectiveBound - 1e-6);

    private static CpSolverResponse Solve(CpModelProto proto, int columns, long seed, CancellationToken stop)
    {
        using var solver = new SolveWrapper();
        solver.SetStringParameters(Parameters(columns, seed));
        using CancellationTokenRegistration registration = stop.Register(static s => ((SolveWrapper)s!).StopSearch(), solver);
        return solver.Solve(proto);
    }

    private static string Parameters(int columns, long seed) =>
        $"num_workers:1 {LeaveSignalsAlone} random_seed:{(int)(seed & 0x3fff_ffff)} " + (columns > ProbingLimit ? "cp_model_probing_level:0" : "");
}
