using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>A number of a rule as it holds somewhere in a zone.</summary>
/// <param name="Override">The officer's change that acts there; null = the pack's number.</param>
internal readonly record struct HeldNumber(int Number, RuleOverride? Override)
{
    /// <summary>Where something is measured, and of every feature that is kept clear; where there is neither, of every window.</summary>
    public static ImmutableArray<HeldNumber> Of(SafetyDay day, Zone zone, Rule rule, ImmutableArray<Margin> margins)
    {
        if (rule.Number is null && rule.ByTraffic is null && margins.All(margin => margin.Number == 0)) return [];
        ImmutableArray<HeldNumber> there = [.. margins.Where(margin => margin.Nearest is not null).Select(Of).Concat(Kept(day, zone, rule)).Distinct()];
        return there.IsEmpty ? [.. margins.Select(Of).Distinct()] : there;
    }

    private static HeldNumber Of(Margin margin) => new(margin.Number, margin.Override);

    private static IEnumerable<HeldNumber> Kept(SafetyDay day, Zone zone, Rule rule) =>
        from clear in day.KeepClears
        where clear.Rule == rule.Id && day.Problem.Frontage(clear.Frontage).Zone == zone.Id
        select new HeldNumber(clear.ClearCm, clear.Override);
}
