namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>What settled a question of a strict rung.</summary>
internal enum AnswerBy
{
    /// <summary>The plan at hand grants it already.</summary>
    Witness,

    /// <summary>Prices that were found for an earlier vendor refuse this one too.</summary>
    Certificate,

    /// <summary>A few vendors moved on make room.</summary>
    Chain,

    /// <summary>The linear relaxation: whole where it grants, with new prices where it refuses.</summary>
    Relaxation,

    /// <summary>A whole plan near the one at hand.</summary>
    Repair,

    /// <summary>Branching on everything that is left.</summary>
    Search,

    /// <summary>The token was cancelled: refused for now, and nothing is proved.</summary>
    Stopped,
}
