using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>沿线 — one line along which stalls stand. Positions on it are centimetres from its own origin.</summary>
/// <param name="StartCm">Where its origin lies on the zone's axis.</param>
/// <param name="OffsetCm">Distance of the line from the axis.</param>
/// <param name="StandsOutward">true: stalls reach from the line away from the axis, else towards it.</param>
/// <param name="ModuleCm">Length of a module where no stalls are marked.</param>
/// <param name="JoinCm">Stalls with a gap of at most this are neighbours.</param>
/// <param name="Circular">The last stall is next to the first.</param>
/// <param name="Tags">What an unmarked line offers all along.</param>
/// <param name="Water">Whether an unmarked line has water all along.</param>
public sealed record Frontage(
    FrontageId Id,
    ZoneId Zone,
    Bilingual Name,
    Side Side,
    int StartCm,
    int OffsetCm,
    bool StandsOutward,
    int LengthCm,
    int DepthMaxCm,
    int ModuleCm,
    int JoinCm,
    bool Circular,
    ImmutableArray<string> Tags,
    bool Water)
{
    /// <summary>Module of an unmarked line that names none (docs/decisions: 10 cm is finer than chalk).</summary>
    public const int DefaultModuleCm = 10;
}
