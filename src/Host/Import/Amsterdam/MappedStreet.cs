using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The street of an imported day (one zone, a frontage a row) or of a layout (a zone for two lists that face each other).</summary>
internal sealed record MappedStreet(
    ImmutableArray<Sourced<Zone>> Zones,
    ImmutableArray<Sourced<Frontage>> Frontages,
    ImmutableArray<Sourced<Stall>> Stalls,
    ImmutableArray<Sourced<Feature>> Features,
    ImmutableArray<Landmark> Landmarks);
