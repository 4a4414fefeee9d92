using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>摊主 — who sells, with the defaults of every request.</summary>
/// <param name="Categories">The first is the main one; all are counted in caps.</param>
/// <param name="FixedStalls">Own stalls.</param>
/// <param name="RunMin">null = own stalls, else 1.</param>
/// <param name="RunMax">null = the minimum.</param>
/// <param name="DepthCm">0 = any.</param>
/// <param name="Tags">Needed of every stall it stands on.</param>
/// <param name="Anywhere">null = yes without own stalls, no with.</param>
/// <param name="Windows">For which it applies; empty = all.</param>
public sealed record Vendor(
    VendorId Id,
    Bilingual Name,
    ImmutableArray<CategoryId> Categories,
    int Tier,
    int Rank,
    ImmutableArray<StallId> FixedStalls,
    int? RunMin,
    int? RunMax,
    RunUnit RunUnit,
    int DepthCm,
    int PowerW,
    bool Water,
    ImmutableArray<string> Tags,
    bool? Anywhere,
    ImmutableArray<WindowId> Windows)
{
    /// <summary>Bottled gas that it brings, in kg.</summary>
    public int LpgKg { get; init; }

    /// <summary>null = it has none.</summary>
    public Canopy? Canopy { get; init; }
}
