using System.Collections.Frozen;

namespace TidalMarket.Host.Import.Words;

/// <summary>What the columns are called in Chinese. The first name is the one we write; all are read.</summary>
/// <remarks>A length, a power or a fee is never read without its unit: a clerk may well have measured in metres.</remarks>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, string[]> All = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["id"] = ["编号", "编码"],
        ["name_zh"] = ["中文名称", "名称", "中文名", "名字"],
        ["name_en"] = ["英文名称", "英文名"],
        ["weekdays"] = ["星期", "周几"],
        ["dates"] = ["日期", "指定日期"],
        ["date"] = ["日期"],
        ["road_closed"] = ["封路"],
        ["set_up"] = ["布场"],
        ["load_in"] = ["进场"],
        ["sell"] = ["开市"],
        ["sell_stop"] = ["停售"],
        ["stalls_off"] = ["撤摊"],
        ["swept"] = ["清扫"],
        ["handed_back"] = ["交还道路", "交还"],
        ["kind"] = ["类型", "种类"],
        ["length_cm"] = ["长度（厘米）", "长（厘米）"],
        ["carriageway_cm"] = ["车行道宽（厘米）", "车行道宽度（厘米）"],
        ["left_footway_cm"] = ["左侧人行道宽（厘米）", "左人行道宽（厘米）"],
        ["right_footway_cm"] = ["右侧人行道宽（厘米）", "右人行道宽（厘米）"],
        ["traffic"] = ["交通", "交通状态"],
        ["window"] = ["时段"],
        ["windows"] = ["时段", "适用时段"],
        ["x1_cm"] = ["起点X（厘米）"],
        ["y1_cm"] = ["起点Y（厘米）"],
        ["x2_cm"] = ["终点X（厘米）"],
        ["y2_cm"] = ["终点Y（厘米）"],
        ["cross_section"] = ["横断面"],
        ["zone"] = ["区段", "区段编号", "所在区段"],
        ["side"] = ["左右侧", "侧"],
        ["start_cm"] = ["原点位置（厘米）"],
        ["offset_cm"] = ["离轴线（厘米）", "距轴线（厘米）"],
        ["stands"] = ["摊位朝向", "朝向"],
        ["depth_max_cm"] = ["最大进深（厘米）"],
        ["module_cm"] = ["模数（厘米）"],
        ["join_cm"] = ["相邻间隙（厘米）"],
        ["circular"] = ["环形", "首尾相连"],
        ["tags"] = ["标签"],
        ["water"] = ["用水", "供水", "水"],
        ["frontage"] = ["沿线", "沿线编号", "所在沿线"],
        ["from_cm"] = ["起（厘米）", "起点（厘米）"],
        ["to_cm"] = ["止（厘米）", "终点（厘米）"],
        ["depth_cm"] = ["进深（厘米）"],
        ["marks"] = ["标定用途", "用途"],
        ["exclusive"] = ["专用"],
        ["circuit"] = ["回路", "电路", "回路编号"],
        ["power_w"] = ["功率（瓦）", "用电（瓦）"],
        ["blocked_dates"] = ["停用日期"],
        ["colour"] = ["颜色"],
        ["cap"] = ["数量上限", "上限"],
        ["bound"] = ["限标定摊位", "限定摊位"],
        ["hot"] = ["明火"],
        ["standard_width_cm"] = ["标准宽度（厘米）", "标准摊宽（厘米）"],
        ["category"] = ["业态", "业态编号"],
        ["categories"] = ["业态", "经营类别"],
        ["tier"] = ["等级", "类别等级"],
        ["rank"] = ["位次", "名次", "排名"],
        ["fixed_stalls"] = ["固定摊位", "自有摊位"],
        ["run_min"] = ["最少摊位数", "最少"],
        ["run_max"] = ["最多摊位数", "最多"],
        ["run_unit"] = ["计量单位", "单位"],
        ["anywhere"] = ["服从调剂", "接受调剂"],
        ["vendor"] = ["摊主", "摊主编号", "商户"],
        ["attends"] = ["到场", "是否到场"],
        ["attended"] = ["到场", "是否到场"],
        ["priority"] = ["优先级", "志愿顺序"],
        ["stall"] = ["摊位", "摊位编号", "摊位号"],
        ["stalls"] = ["摊位", "摊位编号", "摊位号"],
        ["per"] = ["计费单位", "计费方式"],
        ["fee_yuan"] = ["费用（元）", "收费（元）", "金额（元）"],
        ["from"] = ["上岗", "上岗时间"],
        ["to"] = ["下岗", "下岗时间"],
        ["skills"] = ["技能"],
        ["piece_cm"] = ["每节长（厘米）", "每节长度（厘米）"],
        ["pieces"] = ["节数", "数量"],
        ["openable"] = ["可开启"],
        ["at_cm"] = ["存放位置（厘米）"],
        ["peak_people"] = ["高峰人数"],
        ["capacity_w"] = ["容量（瓦）", "总功率（瓦）"],
        ["socket_w"] = ["插座功率（瓦）"],
        ["lanes"] = ["车道数"],
        ["live_side"] = ["通车侧", "通车一侧"],
        ["left_tactile_from_cm"] = ["左侧盲道起（厘米）"],
        ["left_tactile_to_cm"] = ["左侧盲道止（厘米）"],
        ["right_tactile_from_cm"] = ["右侧盲道起（厘米）"],
        ["right_tactile_to_cm"] = ["右侧盲道止（厘米）"],
        ["lpg_kg"] = ["液化气（公斤）", "液化气（千克）"],
        ["canopy_over_cm"] = ["遮棚伸出（厘米）"],
        ["canopy_height_cm"] = ["遮棚离地（厘米）", "遮棚高度（厘米）"],
        ["canopy_removable"] = ["遮棚可拆", "遮棚可收"],
        ["wind_ms"] = ["风速（米/秒）", "阵风（米/秒）"],
        ["storm"] = ["暴风雨", "雷暴"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name that we write.</summary>
    public static string Chinese(string column) => All[column][0];

    /// <summary>Every name under which a column of a table is read, its English one first.</summary>
    /// <param name="file">The id is also called after what the rows are: 摊主编号.</param>
    public static IEnumerable<string> Of(string file, string column)
    {
        IEnumerable<string> names = All[column].Prepend(column);
        if (column != "id") return names;
        return names.Concat(TableWords.Nouns(file).SelectMany(noun => (string[])[noun, noun + "编号", noun + "号"]));
    }
}
