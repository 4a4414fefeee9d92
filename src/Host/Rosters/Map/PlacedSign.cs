using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A feature's sign at its place on the map.</summary>
/// <param name="Outward">Where its name may stand from it, the preferred direction first.</param>
/// <param name="Degrees">Turned by this around its centre.</param>
internal sealed record PlacedSign(Feature Feature, Box Box, ImmutableArray<Spot> Outward, double Degrees)
{
    /// <summary>Of a mouth: rails stand across it, and nobody opens them.</summary>
    public bool IsShut { get; init; }
}
