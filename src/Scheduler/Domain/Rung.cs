namespace TidalMarket.Scheduling.Domain;

/// <summary>层级 — one aim of the ladder. Each is a cost to minimise; docs/model.md gives the formulas.</summary>
public enum Rung
{
    /// <summary>Published placements lost.</summary>
    Promises,

    /// <summary>Vendors with a marked stall of their kind left out while others might take it.</summary>
    Marks,

    /// <summary>Vendors left out, tier by tier.</summary>
    Entitlement,

    /// <summary>The standing of those left out, within each tier.</summary>
    Standing,

    /// <summary>Vendors without a second stall, then without a third, …</summary>
    Growth,

    /// <summary>How far down its list each vendor's best wished stall is.</summary>
    Wishes,
}
