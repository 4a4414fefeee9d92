using System.Collections.Frozen;
using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>What a clerk has to know of each column; data/README.md says it at length.</summary>
internal static class ColumnNotes
{
    private static readonly FrozenDictionary<string, Bilingual> Tables = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["windows.csv"] = new("潮汐时段：何日、何时占路，每个时段一行（必填）", "tide windows: on which days and when the road is the market's, a row for each (needed)"),
        ["zones.csv"] = new("区段：一段街道或一块场地（必填）", "zones: a stretch of street, or a square (needed)"),
        ["frontages.csv"] = new("沿线：摊位排列所沿的线（必填）", "frontages: the lines along which stalls stand (needed)"),
        ["stalls.csv"] = new("摊位：地面上划好的位置", "stalls: the places marked on the ground"),
        ["features.csv"] = new("设施：消火栓、校门、公交站等须留空的地方", "features: hydrants, school gates, bus stops and all that is kept clear"),
        ["categories.csv"] = new("业态：卖什么（必填）", "categories: what is sold (needed)"),
        ["vendors.csv"] = new("摊主（必填）", "vendors (needed)"),
        ["requests.csv"] = new("某摊主在某时段与平时不同的申请，空白同 vendors", "what a vendor asks for otherwise in one window; blank = as in vendors"),
        ["attendance.csv"] = new("出勤：谁哪天来或不来", "attendance: who comes or stays away when"),
        ["wishes.csv"] = new("意愿：想要的摊位", "wishes: the stalls that vendors would like"),
        ["tariffs.csv"] = new("收费标准；没有对应的行即不收费", "tariffs; without a row nothing is charged"),
        ["guides.csv"] = new("引导员", "guides"),
        ["rails.csv"] = new("护栏库存", "stocks of guard rails"),
        ["circuits.csv"] = new("电路", "circuits"),
        ["weather.csv"] = new("天气：哪天有大风或暴风雨", "weather: days with strong wind or a storm"),
        ["history.csv"] = new("历史：谁何时站在哪里", "history: who stood where"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Bilingual> Columns = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["id"] = new("1–40 个字母、数字、- _ .；不重复", "1–40 letters, digits, - _ .; each once"),
        ["name_zh"] = new("与英文名称至少填一个", "this or the English name"),
        ["name_en"] = new("与中文名称至少填一个", "this or the Chinese name"),
        ["weekdays"] = new("1-5、6;7、周一至周五、周末", "1-5, 6;7, Mon-Fri, weekend"),
        ["dates"] = new("2026-03-02，多个用 ; 分隔", "2026-03-02; several separated by ;"),
        ["date"] = new("2026-03-02", "2026-03-02"),
        ["road_closed"] = new("几点封路：05:00；过半夜写 25:30", "when the road is closed: 05:00; past midnight 25:30"),
        ["set_up"] = new("几点布场", "when setting up begins"),
        ["load_in"] = new("摊主几点进场", "when vendors come in"),
        ["sell"] = new("几点开市", "when selling begins"),
        ["sell_stop"] = new("几点停售", "when selling stops"),
        ["stalls_off"] = new("几点前撤完摊", "when the stalls are gone"),
        ["swept"] = new("几点清扫完", "when the road is swept"),
        ["handed_back"] = new("几点交还道路", "when the road is handed back"),
        ["length_cm"] = new("厘米，整数", "whole centimetres"),
        ["carriageway_cm"] = new("路宽；场地填总宽", "width of the road; of a square the whole width"),
        ["left_footway_cm"] = new("空白为 0", "blank = 0"),
        ["right_footway_cm"] = new("空白为 0", "blank = 0"),
        ["traffic"] = new("closed 禁止通行、live 车辆通行、diverted 分流；或按时段 morning=closed;evening=live", "closed, live or diverted; or by window: morning=closed;evening=live"),
        ["window"] = new("时段编号", "the id of a window"),
        ["windows"] = new("时段编号，空白为全部", "ids of windows; blank = all"),
        ["x1_cm"] = new("地图坐标，四个都填或都不填", "on the map; all four or none"),
        ["y1_cm"] = new("同上", "as above"),
        ["x2_cm"] = new("同上", "as above"),
        ["y2_cm"] = new("同上", "as above"),
        ["cross_section"] = new("surveyed 已测量（空白）或 unknown 未知", "surveyed (blank) or unknown"),
        ["zone"] = new("区段编号", "the id of a zone"),
        ["side"] = new("从区段起点看：left 左侧、right 右侧", "as seen from the start of the zone: left, right"),
        ["start_cm"] = new("沿线原点在轴线上的位置", "where it begins on the axis of the zone"),
        ["offset_cm"] = new("沿线离轴线多远", "how far the line is from the axis"),
        ["stands"] = new("inward 向路中（空白）、outward 向路外", "inward (blank), outward"),
        ["depth_max_cm"] = new("最深可放多深的摊", "the deepest stall it takes"),
        ["module_cm"] = new("没有划摊位的沿线：每格多长，空白为 10", "only on lines without stalls: what it is cut into; blank = 10"),
        ["join_cm"] = new("两摊相隔不超过它即为相邻，空白为 0", "stalls with at most this gap are neighbours; blank = 0"),
        ["circular"] = new("是或否：末摊与首摊相邻", "yes or no: the last stall is next to the first"),
        ["tags"] = new("own-rig、frying、frying-light 或自定的词，用 ; 分隔", "own-rig, frying, frying-light or words of your own, separated by ;"),
        ["water"] = new("是或否", "yes or no"),
        ["frontage"] = new("沿线编号", "the id of a frontage"),
        ["from_cm"] = new("从哪里起，厘米", "where it begins, in centimetres"),
        ["to_cm"] = new("到哪里止，厘米", "where it ends, in centimetres"),
        ["depth_cm"] = new("进深，空白为沿线的，或不限", "depth; blank = the frontage's, or any"),
        ["marks"] = new("划给哪些业态或标签", "the categories or tags it is meant for"),
        ["exclusive"] = new("是：别的业态一律不得使用", "yes: nobody else ever gets it"),
        ["circuit"] = new("电路编号", "the id of a circuit"),
        ["power_w"] = new("瓦，整数", "whole watts"),
        ["blocked_dates"] = new("停用的日期：2026-05-01;12-31，或 always 一直", "days on which nobody gets it: 2026-05-01;12-31, or always"),
        ["colour"] = new("地图上的颜色：#4c9f50", "on the map: #4c9f50"),
        ["cap"] = new("一个时段内最多几个摊位，空白为不限", "most stalls of it in one window; blank = no limit"),
        ["bound"] = new("是：只能站划给它的摊位", "yes: only on stalls marked for it"),
        ["hot"] = new("是：用明火", "yes: it cooks with a flame"),
        ["standard_width_cm"] = new("未划摊位处一摊多宽，空白为 200", "one stall of it on an unmarked line; blank = 200"),
        ["category"] = new("业态编号，空白为全部", "the id of a category; blank = all"),
        ["categories"] = new("业态编号，第一个为主", "ids of categories, the main one first"),
        ["tier"] = new("等级，数小者先", "the tier; lower goes first"),
        ["rank"] = new("等级内的位次，数小者先", "the rank within it; lower goes first"),
        ["fixed_stalls"] = new("自有摊位的编号，用 ; 分隔", "ids of own stalls, separated by ;"),
        ["run_min"] = new("最少要几个摊位", "how many stalls at least"),
        ["run_max"] = new("最多要几个摊位", "how many stalls at most"),
        ["run_unit"] = new("stalls 摊位（空白）或 cm 厘米", "stalls (blank) or cm"),
        ["anywhere"] = new("是：没有申请的摊位也可以", "yes: a stall that was not wished for is welcome too"),
        ["vendor"] = new("摊主编号", "the id of a vendor"),
        ["attends"] = new("是或否", "yes or no"),
        ["attended"] = new("是或否", "yes or no"),
        ["priority"] = new("1 最想要", "1 is the best"),
        ["stall"] = new("摊位编号", "the id of a stall"),
        ["stalls"] = new("摊位编号，用 ; 分隔", "ids of stalls, separated by ;"),
        ["per"] = new("stall 每摊位、metre 每米、place 每次", "stall, metre or place"),
        ["fee_yuan"] = new("元，至多两位小数", "yuan, at most two decimals"),
        ["from"] = new("几点起可上岗", "from when they can work"),
        ["to"] = new("几点下岗", "until when"),
        ["skills"] = new("用 ; 分隔", "separated by ;"),
        ["piece_cm"] = new("每节多长", "length of a piece"),
        ["pieces"] = new("共几节", "how many"),
        ["at_cm"] = new("存放在区段轴线的哪一处，空白为起点", "where on the zone's axis they are kept; blank = its start"),
        ["peak_people"] = new("高峰时同时在区段内的人数，可按时段 morning=300;evening=450", "people in the zone at once at the peak; or by window: morning=300;evening=450"),
        ["openable"] = new("是或否：能否打开放行", "yes or no: can it be opened"),
        ["capacity_w"] = new("整条电路最多几瓦", "watts of the whole circuit"),
        ["socket_w"] = new("一个插座最多几瓦", "watts of one socket"),
        ["lanes"] = new("车行道有几条车道", "how many lanes the carriageway has"),
        ["live_side"] = new("车辆通行时只在哪一侧走，空白为两侧", "where traffic is live, the side it moves on; blank = both"),
        ["left_tactile_from_cm"] = new("沿左侧人行道的盲道，离轴线多远起", "tactile paving along the left footway: its near edge from the axis"),
        ["left_tactile_to_cm"] = new("到离轴线多远止", "its far edge from the axis"),
        ["right_tactile_from_cm"] = new("沿右侧人行道的盲道，离轴线多远起", "tactile paving along the right footway: its near edge from the axis"),
        ["right_tactile_to_cm"] = new("到离轴线多远止", "its far edge from the axis"),
        ["lpg_kg"] = new("带来的液化气，公斤", "bottled gas that it brings, in kg"),
        ["canopy_over_cm"] = new("遮棚从摊前伸出多少", "how far its canopy reaches over the front"),
        ["canopy_height_cm"] = new("遮棚下沿离地多高", "the canopy's lower edge above the ground"),
        ["canopy_removable"] = new("大风时能否收起，空白为能", "can it be taken down in wind; blank = yes"),
        ["wind_ms"] = new("阵风，米/秒", "gusts, in metres a second"),
        ["storm"] = new("是：暴风雨，当日不摆摊", "yes: a storm, nobody stands"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Bilingual OfTable(string file) => Tables[file];

    /// <summary>A column called <c>kind</c> knows other words in every table.</summary>
    public static Bilingual Of(string file, string column)
    {
        if (column != "kind") return Columns[column];
        ImmutableArray<Bilingual> words = ColumnChoices.Of(file, column);
        return new(
            string.Join('、', words.Select(word => word.Zh)) + " 之一",
            "one of " + string.Join(", ", words.Select(word => word.En)));
    }
}
