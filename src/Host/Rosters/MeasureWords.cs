using System.Collections.Frozen;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>What rules measure, as short as people say it.</summary>
internal static class MeasureWords
{
    private static readonly FrozenDictionary<Measure, Bilingual> All = new Dictionary<Measure, Bilingual>
    {
        [Measure.KeepClear] = new("禁设区", "keep-clears"),
        [Measure.Depth] = new("进深", "depth of places"),
        [Measure.StandDepth] = new("摊位进深", "depth of stands"),
        [Measure.StandArea] = new("摊位面积", "area of stands"),
        [Measure.FireLane] = new("消防车道", "fire lane"),
        [Measure.LaneHeight] = new("消防车道净高", "height of the fire lane"),
        [Measure.Aisle] = new("通道", "aisles"),
        [Measure.Footway] = new("人行道", "footways"),
        [Measure.TactileStrip] = new("沿路盲道", "tactile strips"),
        [Measure.TrafficDistance] = new("与通车车道的距离", "distance from traffic"),
        [Measure.OneSide] = new("单侧设摊", "one side only"),
        [Measure.RoadWidth] = new("道路宽度", "width of the road"),
        [Measure.SideGap] = new("摊位间隔", "gaps between stands"),
        [Measure.EmergencyBreak] = new("消防间断", "emergency breaks"),
        [Measure.HotToHot] = new("明火间距", "flames apart"),
        [Measure.HotToBuilding] = new("明火与建筑", "flames and buildings"),
        [Measure.Fuel] = new("液化气", "bottled gas"),
        [Measure.CanopyWind] = new("大风收棚", "canopies in wind"),
        [Measure.Storm] = new("暴风雨", "storms"),
        [Measure.TrafficRail] = new("通车道旁护栏", "rails beside traffic"),
        [Measure.MouthRail] = new("口门护栏", "rails at mouths"),
        [Measure.MouthPost] = new("口门岗", "guides at mouths"),
        [Measure.CrossingPost] = new("过街岗", "guides at crossings"),
        [Measure.RailPost] = new("开护栏岗", "guides at rails"),
        [Measure.CrowdPost] = new("按人数巡查", "guides by people"),
        [Measure.LeastCrowdPost] = new("最少巡查", "fewest guides"),
    }.ToFrozenDictionary();

    public static Bilingual Of(Measure measure) => All[measure];
}
