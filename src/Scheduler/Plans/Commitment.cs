namespace TidalMarket.Scheduling.Plans;

/// <summary>How firm a placement is.</summary>
public enum Commitment
{
    /// <summary>草案 — may change freely.</summary>
    Draft,

    /// <summary>已公示 — promised; each one lost costs.</summary>
    Published,

    /// <summary>锁定 — stands already, or fixed by hand.</summary>
    Pinned,
}
