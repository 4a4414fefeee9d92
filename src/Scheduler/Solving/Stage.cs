namespace TidalMarket.Scheduling.Solving;

/// <summary>The parts of a solve that the observer hears of.</summary>
public enum Stage
{
    /// <summary>The solver's library is loaded, once a process.</summary>
    WarmUp,
    Candidates,
    Model,
    Solve,
    Explain,
}
