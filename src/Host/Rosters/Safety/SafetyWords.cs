using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>All words of a zone's page but what its windows need, set in one size.</summary>
/// <param name="Layers">What the maps show of them.</param>
internal sealed record SafetyWords(Print Print, SafetyHead Head, SafetyLegend Legend, RuleTable Table, QuietRules Quiet, SafetyNotes Notes, SafetyLayers Layers)
{
    public double HeightMm => Head.HeightMm + Legend.HeightMm + Table.HeightMm + Quiet.HeightMm + Notes.HeightMm + SignBoxes.HeightMm;

    /// <summary>Where room is short, rules of which only a sum is told stand after the table.</summary>
    /// <param name="rules">All that are in force in the zone.</param>
    public static SafetyWords Set(SafetyDay day, Zone zone, ImmutableArray<ZoneRule> rules, Print print)
    {
        ImmutableArray<ZoneRule> listed = [.. rules.Where(rule => print.Tight ? rule.HasPlace : rule.IsMeasured)];
        ImmutableArray<(Margin, int)> numbered = [.. listed.SelectMany((rule, i) => rule.Places.Select(margin => (margin, i + 1)))];
        return new(
            print, new(day, zone, print), new(day, zone, print, !numbered.IsEmpty), new(day, zone, listed, print),
            new(day, zone, [.. rules.Except(listed)], print), new(day, zone, rules, print), new(numbered, print.Tight));
    }
}
