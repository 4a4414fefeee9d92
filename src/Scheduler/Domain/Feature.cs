using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>街道设施 — something on the street that stalls must mind, or that people know the place by.</summary>
/// <param name="Frontage">The line it acts on, its positions being on that line; null = every line of the zone, positions on the axis.</param>
/// <param name="Windows">In which it acts; empty = all.</param>
public sealed record Feature(
    FeatureId Id,
    Bilingual Name,
    FeatureKind Kind,
    ZoneId Zone,
    FrontageId? Frontage,
    Stretch Stretch,
    ImmutableArray<WindowId> Windows)
{
    /// <summary>Buildings on a line: how far they reach across the street, from the line to the side on which stalls stand. null = as
    /// far as the deepest stall.</summary>
    public int? DepthCm { get; init; }

    public bool ActsIn(WindowId window) => Windows.IsEmpty || Windows.Contains(window);
}
