namespace TidalMarket.Host.Rosters;

/// <summary>Why ground that nobody was given is empty.</summary>
internal enum FreeState
{
    /// <summary>空闲 — nothing stands against it: for walk-ups.</summary>
    Free,

    /// <summary>禁设 — a rule keeps it clear.</summary>
    KeptClear,

    /// <summary>停用 — given to nobody today, or an obstacle stands on it.</summary>
    Blocked,

    /// <summary>未启用 — its zone is not used in the window.</summary>
    ZoneNotUsed,

    /// <summary>关闭 — its zone stays shut, guides or rails not sufficing for it.</summary>
    ZoneShut,
}
