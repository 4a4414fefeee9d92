namespace TidalMarket.Scheduling.Plans;

/// <summary>What became of a request from one plan to another, the gravest first. Kebab-case in files.</summary>
public enum ChangeKind
{
    /// <summary>不再安排 — had ground, has none.</summary>
    Unplaced,

    /// <summary>换位 — has other ground.</summary>
    Moved,

    /// <summary>条件变化 — the same ground at another fee, for other hours or another depth.</summary>
    Terms,

    /// <summary>新安排 — had no ground, has some.</summary>
    Placed,

    /// <summary>新落选 — had not asked, and is refused.</summary>
    Refused,

    /// <summary>不再申请 — had been refused, and does not ask.</summary>
    Withdrawn,
}
