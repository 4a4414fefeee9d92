using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The street of an imported day: one zone, a frontage a row.</summary>
internal sealed record MappedStreet(
    Zone Zone,
    ImmutableArray<Sourced<Frontage>> Frontages,
    ImmutableArray<Sourced<Stall>> Stalls,
    ImmutableArray<Sourced<Feature>> Features);
