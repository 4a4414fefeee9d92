using System.Collections.Frozen;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The drawings of features, each on a field of 100 × 100, and what the legend calls them.</summary>
internal static class Signs
{
    public const string Landmark = "sign-landmark";

    /// <summary>A mouth that rails shut.</summary>
    public const string ShutMouth = "sign-mouth-shut";

    private const string Plate = "<rect x='4' y='4' width='92' height='92' rx='18' fill='{0}' stroke='#fff' stroke-width='5'/>";
    private const string Disc = "<circle cx='50' cy='50' r='46' fill='{0}' stroke='#fff' stroke-width='5'/>";
    private const string Warning = "<path d='M50 4 L96 50 L50 96 L4 50Z' fill='#ffd23f' stroke='#2b2b2b' stroke-width='5' stroke-linejoin='round'/>";
    private const int MostOfOneName = 2;
    private const string Blue = "#1f6fb2";
    private const string Red = "#d62828";
    private const string Green = "#2b8a57";
    private const string Grey = "#5b6470";

    private static readonly FrozenDictionary<FeatureKind, Sign> All = new Dictionary<FeatureKind, Sign>
    {
        [FeatureKind.Crossing] = new(new("人行横道", "crossing"), "blue", On(Plate, Blue) +
            "<path d='M50 14 L88 84 H12Z' fill='#fff'/><path d='M30 74 H70 M36 62 H64 M42 50 H58' stroke='#1f6fb2' stroke-width='7'/>"),
        [FeatureKind.Junction] = new(new("路口", "junction"), "amber", Warning +
            "<path d='M50 26 V74 M26 50 H74' stroke='#2b2b2b' stroke-width='12'/>"),
        [FeatureKind.Hydrant] = new(new("消火栓", "hydrant"), "red", On(Disc, Red) +
            "<path d='M36 78 H64 M40 76 V40 A10 10 0 0 1 60 40 V76Z M32 52 H68 M44 30 H56' stroke='#fff' stroke-width='8' fill='#fff' stroke-linecap='round'/><circle cx='50' cy='54' r='6' fill='#d62828'/>"),
        [FeatureKind.Standpipe] = new(new("水泵接合器", "standpipe"), "red", On(Plate, Red) +
            "<path d='M50 82 V52 M30 44 L50 58 L70 44' stroke='#fff' stroke-width='12' fill='none'/><circle cx='28' cy='36' r='12' fill='#fff'/><circle cx='72' cy='36' r='12' fill='#fff'/>"),
        [FeatureKind.Door] = new(new("门", "door"), "brown", On(Plate, "#7a5a3a") +
            "<path d='M30 84 V18 H70 V84Z' fill='#fff'/><circle cx='60' cy='54' r='6' fill='#7a5a3a'/>"),
        [FeatureKind.StairExit] = new(new("疏散楼梯口", "stair exit"), "green", On(Plate, Green) +
            "<path d='M18 80 H36 V64 H54 V48 H72 V32 H86' stroke='#fff' stroke-width='9' fill='none'/><path d='M30 44 L20 30 L36 28Z M28 34 L52 22' stroke='#fff' stroke-width='6' fill='#fff'/>"),
        [FeatureKind.BusStop] = new(new("公交站", "bus stop"), "blue", On(Plate, Blue) +
            "<rect x='22' y='18' width='56' height='56' rx='10' fill='#fff'/><rect x='29' y='30' width='42' height='20' fill='#1f6fb2'/><circle cx='34' cy='62' r='5' fill='#1f6fb2'/><circle cx='66' cy='62' r='5' fill='#1f6fb2'/><path d='M30 72 V84 M70 72 V84' stroke='#fff' stroke-width='10'/>"),
        [FeatureKind.Driveway] = new(new("车辆出入口", "driveway"), "grey", On(Plate, Grey) +
            "<path d='M20 66 V52 L32 32 H68 L80 52 V66Z' fill='#fff'/><path d='M37 40 H63 L69 51 H31Z' fill='#5b6470'/><circle cx='33' cy='68' r='9' fill='#fff' stroke='#5b6470' stroke-width='4'/><circle cx='67' cy='68' r='9' fill='#fff' stroke='#5b6470' stroke-width='4'/>"),
        [FeatureKind.MetroExit] = new(new("地铁出口", "metro exit"), "purple", On(Disc, "#6a3d9a") +
            "<rect x='30' y='20' width='40' height='48' rx='12' fill='#fff'/><rect x='36' y='30' width='28' height='16' fill='#6a3d9a'/><path d='M38 70 L28 84 M62 70 L72 84' stroke='#fff' stroke-width='7'/>"),
        [FeatureKind.SchoolGate] = new(new("校门", "school gate"), "amber", Warning +
            "<circle cx='40' cy='36' r='7'/><circle cx='60' cy='40' r='6'/><path d='M40 44 V62 M40 62 L33 76 M40 62 L47 76 M32 52 L49 54 M60 47 V63 M60 63 L55 75 M60 63 L66 75' stroke='#2b2b2b' stroke-width='6' fill='none' stroke-linecap='round'/>"),
        [FeatureKind.HospitalGate] = new(new("医院门口", "hospital gate"), "blue", On(Plate, Blue) +
            "<path d='M32 22 V78 M68 22 V78 M32 50 H68' stroke='#fff' stroke-width='13'/>"),
        [FeatureKind.TactilePaving] = new(new("盲道", "tactile paving"), "amber",
            "<rect x='6' y='26' width='88' height='48' rx='5' fill='#ffc83d' stroke='#c48a00' stroke-width='4'/><path d='M20 38 H80 M20 50 H80 M20 62 H80' stroke='#c48a00' stroke-width='6' stroke-linecap='round' stroke-dasharray='10 8'/>"),
        [FeatureKind.FireStation] = new(new("消防站", "fire station"), "red", On(Plate, Red) +
            "<path d='M14 64 V44 H56 V34 H72 L86 50 V64Z' fill='#fff'/><path d='M18 36 L60 24' stroke='#fff' stroke-width='7'/><circle cx='32' cy='68' r='9' fill='#fff' stroke='#d62828' stroke-width='4'/><circle cx='68' cy='68' r='9' fill='#fff' stroke='#d62828' stroke-width='4'/>"),
        [FeatureKind.PetrolStation] = new(new("加油站", "petrol station"), "grey", On(Plate, Grey) +
            "<path d='M28 82 V22 H58 V82Z' fill='#fff'/><rect x='35' y='30' width='16' height='16' fill='#5b6470'/><path d='M58 48 H68 V68 A6 6 0 0 0 80 68 V38 L70 28' stroke='#fff' stroke-width='6' fill='none'/>"),
        [FeatureKind.Bridge] = new(new("桥", "bridge"), "grey", Warning +
            "<path d='M22 48 H78 M30 48 V62 M70 48 V62 M30 62 A20 16 0 0 1 70 62' stroke='#2b2b2b' stroke-width='8' fill='none'/>"),
        [FeatureKind.Slope] = new(new("陡坡", "slope"), "amber", Warning + "<path d='M24 62 H76 L76 34Z' fill='#2b2b2b'/>"),
        [FeatureKind.Tunnel] = new(new("隧道", "tunnel"), "grey", Warning +
            "<path d='M28 66 V50 A22 22 0 0 1 72 50 V66Z' fill='#2b2b2b'/><path d='M50 66 V48' stroke='#ffd23f' stroke-width='6'/>"),
        [FeatureKind.NarrowRoad] = new(new("窄路", "narrow road"), "amber", Warning +
            "<path d='M34 74 V58 L44 50 V28 M66 74 V58 L56 50 V28' stroke='#2b2b2b' stroke-width='8' fill='none'/>"),
        [FeatureKind.WalkThrough] = new(new("人行通道", "walk-through"), "green", On(Plate, Green) +
            "<circle cx='52' cy='24' r='10' fill='#fff'/><path d='M52 36 L46 58 L34 82 M48 56 L62 66 L66 84 M32 52 L46 42 L58 50 L70 50' stroke='#fff' stroke-width='9' fill='none' stroke-linecap='round' stroke-linejoin='round'/>"),
        [FeatureKind.Building] = new(new("建筑物", "building"), "grey",
            "<path d='M12 88 V38 L50 12 L88 38 V88Z' fill='#cfc6b4' stroke='#5b6470' stroke-width='6' stroke-linejoin='round'/><path d='M42 88 V62 H58 V88 M26 50 H38 M62 50 H74' stroke='#5b6470' stroke-width='7' fill='none'/>"),
        [FeatureKind.Obstacle] = new(new("障碍物", "obstacle"), "grey",
            "<rect x='10' y='10' width='80' height='80' rx='6' fill='#ffd23f' stroke='#2b2b2b' stroke-width='6'/><path d='M12 40 L40 12 M12 72 L72 12 M28 88 L88 28 M60 88 L88 60' stroke='#2b2b2b' stroke-width='9'/>"),
        [FeatureKind.Mouth] = new(new("口门", "mouth"), "green",
            "<path d='M6 34 H50 V10 L96 50 L50 90 V66 H6Z' fill='#2b8a57' stroke='#fff' stroke-width='5' stroke-linejoin='round'/>"),
        [FeatureKind.Tree] = new(new("树", "tree"), "green",
            "<circle cx='50' cy='50' r='46' fill='#8fbf7f' fill-opacity='.75' stroke='#4d8a45' stroke-width='4'/><circle cx='38' cy='40' r='16' fill='#4d8a45' fill-opacity='.35'/><circle cx='64' cy='58' r='18' fill='#4d8a45' fill-opacity='.35'/><circle cx='50' cy='50' r='7' fill='#6b4a2b'/>"),
        [FeatureKind.Lamp] = new(new("路灯", "lamp"), "amber",
            "<path d='M50 6 V22 M50 78 V94 M6 50 H22 M78 50 H94 M19 19 L30 30 M70 70 L81 81 M81 19 L70 30 M19 81 L30 70' stroke='#b98900' stroke-width='7' stroke-linecap='round'/><circle cx='50' cy='50' r='20' fill='#ffe27a' stroke='#b98900' stroke-width='6'/>"),
        [FeatureKind.Bench] = new(new("长凳", "bench"), "brown",
            "<path d='M10 40 H90 M10 56 H90' stroke='#8a6239' stroke-width='11' stroke-linecap='round'/><path d='M22 58 V80 M78 58 V80' stroke='#5a4026' stroke-width='9'/>"),
        [FeatureKind.PowerPoint] = new(new("电箱", "power point"), "grey", On(Disc, "#2b2f36") +
            "<path d='M56 12 L26 56 H46 L40 88 L74 42 H53Z' fill='#ffd23f'/>"),
        [FeatureKind.WaterTap] = new(new("水龙头", "water tap"), "blue", On(Disc, "#2a9fd6") +
            "<path d='M50 16 C62 36 72 48 72 60 A22 22 0 0 1 28 60 C28 48 38 36 50 16Z' fill='#fff'/>"),
    }.ToFrozenDictionary();

    /// <summary>Drawn for orientation, without a name.</summary>
    public static bool IsScenery(FeatureKind kind) =>
        kind is FeatureKind.Tree or FeatureKind.Lamp or FeatureKind.Bench or FeatureKind.PowerPoint or FeatureKind.WaterTap;

    public static Bilingual Name(FeatureKind kind) => All[kind].Name;

    /// <summary>Whether so many features have its name that it is said once, in the legend.</summary>
    public static bool IsNamedInLegend(MarketProblem problem, Feature feature) =>
        problem.Features.Count(other => other.Kind == feature.Kind && other.Name == feature.Name) > MostOfOneName;

    /// <summary>A class of the map's style.</summary>
    public static string Tone(FeatureKind kind) => All[kind].Tone;

    public static string Symbol(FeatureKind kind) => "sign-" + kind;

    /// <summary>The definitions of the signs of these kinds, and of the landmark.</summary>
    public static IEnumerable<XElement> Symbols(IEnumerable<FeatureKind> kinds) => kinds
        .Select(kind => Defined(Symbol(kind), All[kind].Drawing))
        .Append(Defined(ShutMouth,
            "<path d='M6 34 H50 V10 L96 50 L50 90 V66 H6Z' fill='#8b929b' stroke='#fff' stroke-width='5' stroke-linejoin='round'/><path d='M30 8 V92' stroke='#d62828' stroke-width='14'/>"))
        .Append(Defined(Landmark,
            "<circle cx='50' cy='50' r='44' fill='#fff' stroke='#2b2b2b' stroke-width='6'/><path d='M50 50 V6 A44 44 0 0 1 94 50Z M50 50 V94 A44 44 0 0 1 6 50Z' fill='#d62828'/>"));

    private static XElement Defined(string id, string drawing) =>
        Svg.Of("symbol", Svg.At("id", id), Svg.At("viewBox", "0 0 100 100"), Svg.Fragment(drawing));

    private static string On(string ground, string colour) => ground.Replace("{0}", colour, StringComparison.Ordinal);

    private sealed record Sign(Bilingual Name, string Tone, string Drawing);
}
