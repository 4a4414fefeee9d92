using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What the whole map is drawn from.</summary>
/// <param name="Scale">Units of the page for a centimetre of the street.</param>
/// <param name="Em">The size of plain text on the ground, in centimetres of the street.</param>
internal sealed record MapSheet(
    MarketProblem Problem,
    Plan? Plan,
    ImmutableArray<KeepClear> KeepClears,
    MapLayout Layout,
    double Scale,
    double Em,
    Language Language);
