namespace TidalMarket.Scheduling.Domain;

/// <summary>业态 — a kind of goods.</summary>
/// <param name="Colour">#rrggbb, on the map.</param>
/// <param name="Cap">Most stalls of it in one window; null = none. Holders' own stalls count and are never barred by it.</param>
/// <param name="Bound">Its vendors stand only on stalls marked for it, or on their own.</param>
/// <param name="Hot">Cooks with a flame.</param>
/// <param name="StandardWidthCm">One stall of it on an unmarked line.</param>
public sealed record Category(
    CategoryId Id,
    Bilingual Name,
    string Colour,
    int? Cap,
    bool Bound,
    bool Hot,
    int StandardWidthCm)
{
    /// <summary>2 m, the stall of the Nanshan notice of April 2025 (31 stalls of 2 × 2 m on 420 m²).</summary>
    public const int DefaultStandardWidthCm = 200;
}
