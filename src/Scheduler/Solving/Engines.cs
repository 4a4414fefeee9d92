using TidalMarket.Scheduling.Solving.OrTools;

namespace TidalMarket.Scheduling.Solving;

/// <summary>The one list of engines.</summary>
internal static class Engines
{
    public static IRungSolver Of(SolveOptions options) => options.Engine switch
    {
        Engine.Fast => new Fast(options.Seed),
        Engine.CpSat => new CpSat(options.Seed),
        Engine.Greedy => new Greedy(),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Engine, "No such engine."),
    };

    /// <summary>Loads the solver's native library, so that the first solve does not pay for it.</summary>
    public static void WarmUp(SolveOptions options)
    {
        if (options.Engine != Engine.Greedy) CpSat.WarmUp();
    }
}
