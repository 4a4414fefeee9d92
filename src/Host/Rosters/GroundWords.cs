using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>A place as it is called on the street.</summary>
internal static class GroundWords
{
    /// <summary>The stalls' numbers, or on an unmarked line the metres between which the vendor stands.</summary>
    public static string Of(Placement placement) => Of(placement.Frontage, placement.Stalls, placement.Stretch);

    public static string Of(FrontageId line, ImmutableArray<StallId> stalls, Stretch stretch) =>
        stalls.IsEmpty ? $"{line} {Metres(stretch)}" : string.Join(' ', stalls);

    /// <summary><c>1.2–3 m</c>.</summary>
    public static string Metres(Stretch stretch) => $"{Written.ShortMetres(stretch.FromCm)[..^2]}–{Written.ShortMetres(stretch.ToCm)}";
}
