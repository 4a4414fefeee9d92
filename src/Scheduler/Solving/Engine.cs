namespace TidalMarket.Scheduling.Solving;

/// <summary>How rungs are solved.</summary>
public enum Engine
{
    /// <summary>Linear relaxation, exact reduced costs, CP-SAT on what remains.</summary>
    Fast,

    /// <summary>CP-SAT on the whole model, rung by rung: the reference.</summary>
    CpSat,

    /// <summary>By standing, one vendor after the other; proves nothing.</summary>
    Greedy,
}
