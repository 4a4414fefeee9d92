using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Words;

/// <summary>The Chinese words that cells may hold in the place of the format's own. The first for a value is the one we show.</summary>
internal static class ChineseWords
{
    private static readonly (string Word, Enum Value)[] All =
    [
        ("人行横道", FeatureKind.Crossing), ("斑马线", FeatureKind.Crossing), ("路口", FeatureKind.Junction), ("交叉口", FeatureKind.Junction),
        ("消火栓", FeatureKind.Hydrant), ("消防栓", FeatureKind.Hydrant), ("水泵接合器", FeatureKind.Standpipe), ("门", FeatureKind.Door),
        ("疏散楼梯口", FeatureKind.StairExit), ("楼梯口", FeatureKind.StairExit), ("公交站", FeatureKind.BusStop),
        ("车辆出入口", FeatureKind.Driveway), ("地铁出口", FeatureKind.MetroExit), ("校门", FeatureKind.SchoolGate),
        ("学校门口", FeatureKind.SchoolGate), ("医院门口", FeatureKind.HospitalGate), ("盲道", FeatureKind.TactilePaving),
        ("障碍物", FeatureKind.Obstacle), ("口门", FeatureKind.Mouth), ("路口口门", FeatureKind.Mouth), ("树", FeatureKind.Tree),
        ("路灯", FeatureKind.Lamp), ("长凳", FeatureKind.Bench), ("电箱", FeatureKind.PowerPoint), ("水龙头", FeatureKind.WaterTap),
        ("消防站出口", FeatureKind.FireStation), ("加油站", FeatureKind.PetrolStation), ("桥", FeatureKind.Bridge), ("桥梁", FeatureKind.Bridge),
        ("陡坡", FeatureKind.Slope), ("隧道", FeatureKind.Tunnel), ("窄路", FeatureKind.NarrowRoad), ("通道口", FeatureKind.WalkThrough),
        ("消防间断", FeatureKind.WalkThrough), ("建筑", FeatureKind.Building), ("房屋", FeatureKind.Building),
        ("街道", ZoneKind.Street), ("街", ZoneKind.Street), ("广场", ZoneKind.Square),
        ("左侧", Side.Left), ("左", Side.Left), ("右侧", Side.Right), ("右", Side.Right),
        ("禁止通行", Traffic.Closed), ("封闭", Traffic.Closed), ("车辆通行", Traffic.Live), ("通行", Traffic.Live),
        ("分流", Traffic.Diverted),
        ("摊位", TariffUnit.Stall), ("每摊位", TariffUnit.Stall), ("米", TariffUnit.Metre), ("每米", TariffUnit.Metre),
        ("次", TariffUnit.Place), ("每次", TariffUnit.Place),
        ("摊位", RunUnit.Stalls), ("个", RunUnit.Stalls), ("厘米", RunUnit.Centimetres),
    ];

    public static IEnumerable<KeyValuePair<string, T>> Of<T>()
        where T : struct, Enum =>
        All.Where(word => word.Value is T).Select(word => KeyValuePair.Create(word.Word, (T)word.Value));
}
