using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.OrTools;

namespace TidalMarket.Scheduling.Solving;

/// <summary>The one list of engines.</summary>
internal static class Engines
{
    /// <summary>What makes a solver for a model.</summary>
    public static Func<PlacementModel, IRungSolver> Of(SolveOptions options) => options.Engine switch
    {
        Engine.Fast => model => new Fast(model, options.Seed),
        Engine.CpSat => model => new CpSat(model, options.Seed),
        Engine.Greedy => _ => new Greedy(),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Engine, "No such engine."),
    };

    /// <summary>Loads the solver's native library, so that the first solve does not pay for it.</summary>
    public static void WarmUp(SolveOptions options)
    {
        if (options.Engine != Engine.Greedy) CpSat.WarmUp();
    }
}
