using System.Collections.Frozen;
using System.Text.Json;

namespace TidalMarket.Scheduling.Domain;

/// <summary>How rules of each measure are written in a pack.</summary>
public static class Measures
{
    private static readonly FrozenDictionary<Measure, (RuleKind Kind, string Unit)> Known = new Dictionary<Measure, (RuleKind, string)>
    {
        [Measure.KeepClear] = (RuleKind.Interval, "cm"),
        [Measure.Depth] = (RuleKind.CrossSection, ""),
        [Measure.StandDepth] = (RuleKind.CrossSection, "cm"),
        [Measure.StandArea] = (RuleKind.CrossSection, "dm2"),
        [Measure.FireLane] = (RuleKind.CrossSection, "cm"),
        [Measure.LaneHeight] = (RuleKind.CrossSection, "cm"),
        [Measure.Aisle] = (RuleKind.CrossSection, "cm"),
        [Measure.Footway] = (RuleKind.CrossSection, "cm"),
        [Measure.TactileStrip] = (RuleKind.CrossSection, "cm"),
        [Measure.TrafficDistance] = (RuleKind.CrossSection, "cm"),
        [Measure.OneSide] = (RuleKind.CrossSection, ""),
        [Measure.RoadWidth] = (RuleKind.CrossSection, "cm"),
        [Measure.SideGap] = (RuleKind.Sequence, "cm"),
        [Measure.EmergencyBreak] = (RuleKind.Sequence, "cm"),
        [Measure.HotToHot] = (RuleKind.Sequence, "cm"),
        [Measure.HotToBuilding] = (RuleKind.Sequence, "cm"),
        [Measure.Fuel] = (RuleKind.Resource, "kg"),
        [Measure.CanopyWind] = (RuleKind.Resource, "m/s"),
        [Measure.Storm] = (RuleKind.Resource, ""),
        [Measure.TrafficRail] = (RuleKind.CrossSection, "cm"),
        [Measure.MouthRail] = (RuleKind.CrossSection, ""),
        [Measure.MouthPost] = (RuleKind.Resource, "guides"),
        [Measure.CrossingPost] = (RuleKind.Resource, "guides"),
        [Measure.RailPost] = (RuleKind.Resource, "guides"),
        [Measure.CrowdPost] = (RuleKind.Resource, "people"),
        [Measure.LeastCrowdPost] = (RuleKind.Resource, "guides"),
    }.ToFrozenDictionary();

    /// <summary>As files write it: <c>fire-lane</c>.</summary>
    public static string WordOf(Measure measure) => JsonNamingPolicy.KebabCaseLower.ConvertName(measure.ToString());

    public static RuleKind KindOf(Measure measure) => Known[measure].Kind;

    /// <summary>The unit of its number; empty = it has none.</summary>
    public static string UnitOf(Measure measure) => Known[measure].Unit;
}
