using System.Collections.Frozen;
using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Every number of the pack that is in force, and how near the plan comes to it, by the checker's geometry.</summary>
internal static class MarginList
{
    private static readonly FrozenDictionary<Measure, Func<Inspection, IEnumerable<Observed>>> Measured =
        new Dictionary<Measure, Func<Inspection, IEnumerable<Observed>>>
        {
            [Measure.KeepClear] = AlongMargins.KeepClear,
            [Measure.StandDepth] = AcrossMargins.Depth,
            [Measure.StandArea] = AcrossMargins.Area,
            [Measure.RoadWidth] = AcrossMargins.RoadWidth,
            [Measure.FireLane] = AcrossMargins.FireLane,
            [Measure.LaneHeight] = AcrossMargins.LaneHeight,
            [Measure.Aisle] = AcrossMargins.Aisle,
            [Measure.Footway] = AcrossMargins.Footway,
            [Measure.TactileStrip] = AcrossMargins.TactileStrip,
            [Measure.TrafficDistance] = AcrossMargins.Traffic,
            [Measure.SideGap] = AlongMargins.SideGap,
            [Measure.EmergencyBreak] = AlongMargins.Breaks,
            [Measure.HotToHot] = FireMargins.HotToHot,
            [Measure.HotToBuilding] = FireMargins.HotToBuilding,
            [Measure.Fuel] = FireMargins.Fuel,
            [Measure.CanopyWind] = FireMargins.Wind,
            [Measure.TrafficRail] = SettingMargins.TrafficRails,
            [Measure.MouthRail] = SettingMargins.MouthRails,
            [Measure.MouthPost] = SettingMargins.MouthPosts,
            [Measure.CrowdPost] = SettingMargins.CrowdPosts,
            [Measure.LeastCrowdPost] = SettingMargins.LeastCrowdPosts,
        }.ToFrozenDictionary();

    /// <summary>By window, zone and the pack's order.</summary>
    public static ImmutableArray<Margin> Of(MarketProblem problem, Plan plan)
    {
        var inspection = new Inspection(problem, plan);
        ILookup<(WindowId, ZoneId, RuleId), Observed> seen = problem.Rules.Rules.Select(rule => rule.Measure).Distinct()
            .SelectMany(measure => Measured.TryGetValue(measure, out var of) ? of(inspection) : [])
            .ToLookup(one => (one.Window, one.Zone.Id, one.Rule.Id));
        return
        [
            .. from window in problem.Windows
               from zone in problem.Zones
               where zone.ServesIn(window.Id)
               from rule in problem.Rules.Rules
               from margin in Of(problem, window, zone, rule, [.. seen[(window.Id, zone.Id, rule.Id)]])
               select margin,
        ];
    }

    private static IEnumerable<Margin> Of(MarketProblem problem, TideWindow window, Zone zone, Rule rule, ImmutableArray<Observed> seen)
    {
        if (InForce(problem, window, zone, rule) is not RuleInForce held) yield break;
        foreach (Limit limit in Limit.Of(held).Concat(seen.Select(one => one.Limit)).DistinctBy(limit => (limit.Unit, limit.AtMost)))
        {
            Observed? nearest = seen.Where(one => (one.Limit.Unit, one.Limit.AtMost) == (limit.Unit, limit.AtMost)).MinBy(one => one.Nearest.Spare);
            yield return new Margin(
                window.Id, zone.Id, rule.Id, nearest?.Limit.Number ?? limit.Number, limit.Unit, limit.AtMost, (nearest?.Rule ?? held).Override,
                nearest?.Nearest);
        }
    }

    /// <summary>On the side where it asks for more; null = on neither.</summary>
    private static RuleInForce? InForce(MarketProblem problem, TideWindow window, Zone zone, Rule rule)
    {
        bool across = Measures.KindOf(rule.Measure) == RuleKind.CrossSection;
        if ((across && !zone.Surveyed) || (IsOfStreets(rule.Measure) && zone.Kind != ZoneKind.Street)) return null;
        return new[] { Side.Left, Side.Right }
            .SelectMany(side => problem.Of(rule.Measure, zone, side, window))
            .Where(held => held.Id == rule.Id)
            .MaxBy(held => held.Number);
    }

    private static bool IsOfStreets(Measure measure) => measure is
        Measure.RoadWidth or Measure.FireLane or Measure.LaneHeight or Measure.Footway or Measure.TactileStrip or Measure.TrafficDistance
        or Measure.OneSide or Measure.TrafficRail;
}
