using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>申请 — one attending vendor's wish for one window of the day, with every default filled in.</summary>
/// <param name="OwnStalls">All its own stalls; some may be blocked today.</param>
/// <param name="RunMin">At least 1, in <paramref name="RunUnit"/>.</param>
/// <param name="RunMax">At least <paramref name="RunMin"/>.</param>
/// <param name="DepthCm">0 = any.</param>
/// <param name="Wishes">Best first; equal priorities next to each other.</param>
public sealed record StallRequest(
    RequestId Id,
    Standing Standing,
    ImmutableArray<CategoryId> Categories,
    ImmutableArray<StallId> OwnStalls,
    int RunMin,
    int RunMax,
    RunUnit RunUnit,
    int DepthCm,
    int PowerW,
    bool Water,
    ImmutableArray<string> Tags,
    bool Anywhere,
    ImmutableArray<Wish> Wishes)
{
    /// <summary>Bottled gas that it brings, in kg.</summary>
    public int LpgKg { get; init; }

    /// <summary>null = it has none.</summary>
    public Canopy? Canopy { get; init; }

    public VendorId Vendor => Id.Vendor;

    public WindowId Window => Id.Window;

    public CategoryId MainCategory => Categories[0];

    public bool IsHolder => !OwnStalls.IsEmpty;

    /// <summary>Whether it is meant by a stall's mark: a category or a tag of its own.</summary>
    public bool IsMeantBy(ImmutableArray<string> marks) =>
        marks.Any(mark => Tags.Contains(mark) || Categories.Any(category => category.Value == mark));
}
