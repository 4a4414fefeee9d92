namespace TidalMarket.Scheduling.Domain;

/// <summary>交通状态 — what moves on a zone's carriageway during a window.</summary>
public enum Traffic
{
    /// <summary>Closed to vehicles.</summary>
    Closed,

    /// <summary>Traffic passes the stalls.</summary>
    Live,

    /// <summary>Open to residents at walking pace; lines and buses go another way.</summary>
    Diverted,
}
