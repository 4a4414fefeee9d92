namespace TidalMarket.Host.Rosters.Diff;

/// <summary>What a difference is about.</summary>
internal enum DiffSubject
{
    /// <summary>区段.</summary>
    Zone,

    /// <summary>摊主.</summary>
    Vendor,

    /// <summary>场地 — a stall or a stretch.</summary>
    Ground,

    /// <summary>岗位.</summary>
    Post,

    /// <summary>护栏.</summary>
    Rails,

    /// <summary>目标.</summary>
    Objective,
}
