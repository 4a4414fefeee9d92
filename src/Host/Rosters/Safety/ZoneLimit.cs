using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>One number of a rule in a zone, and how near the plan comes to it in each window in which it is in force.</summary>
/// <param name="Numbers">Each that holds somewhere in the zone, once; empty = the rule has none.</param>
internal sealed record ZoneLimit(string Unit, bool AtMost, ImmutableArray<Margin> Margins, ImmutableArray<HeldNumber> Numbers)
{
    public static ImmutableArray<ZoneLimit> Of(SafetyDay day, Zone zone, Rule rule, ImmutableArray<Margin> margins) =>
    [
        .. margins.GroupBy(margin => (margin.Unit, margin.AtMost))
            .Select(same => new ZoneLimit(same.Key.Unit, same.Key.AtMost, [.. same], HeldNumber.Of(day, zone, rule, [.. same]))),
    ];
}
