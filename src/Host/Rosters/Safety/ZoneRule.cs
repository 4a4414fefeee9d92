using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>A rule that is in force in a zone, with each of its numbers.</summary>
/// <param name="Limits">One; rows between emergency breaks have up to three.</param>
internal sealed record ZoneRule(Rule Rule, ImmutableArray<ZoneLimit> Limits)
{
    /// <summary>Whether anything in the zone can be held against it.</summary>
    public bool IsMeasured => Limits.Any(limit => limit.Margins.Any(margin => margin.Nearest is not null));

    /// <summary>Whether a stand is where the plan comes nearest to it, and not only the zone as a whole.</summary>
    public bool HasPlace => Places.Any();

    /// <summary>The margins that are at stands, in every window.</summary>
    public IEnumerable<Margin> Places => Limits.SelectMany(limit => limit.Margins).Where(margin => margin.Nearest is { Stands.IsEmpty: false });

    /// <summary>In the pack's order.</summary>
    public static ImmutableArray<ZoneRule> Of(SafetyDay day, Zone zone)
    {
        ILookup<RuleId, Margin> margins = day.Margins.Where(margin => margin.Zone == zone.Id).ToLookup(margin => margin.Rule);
        return [.. day.Problem.Rules.Rules.Where(rule => margins.Contains(rule.Id)).Select(rule => new ZoneRule(rule, ZoneLimit.Of(day, zone, rule, [.. margins[rule.Id]])))];
    }

    /// <summary>What is left of each number in a window; a number that is not in force in it is left out.</summary>
    public IEnumerable<Margin> In(WindowId window) => Limits.SelectMany(limit => limit.Margins).Where(margin => margin.Window == window);
}
