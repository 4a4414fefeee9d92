using System.Collections.Frozen;
using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli;

/// <summary>Breaches as lines, one each. Where one is the cause of all others, it stands alone.</summary>
internal static class BreachWords
{
    private const string Header = "plan-header";

    /// <summary>What each rule watches over, for readers of Chinese; one that is missing here is shown by its id.</summary>
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["aisle"] = "通道",
        ["attendance"] = "每份申请有答复",
        ["blocked"] = "停用摊位",
        ["bound"] = "限标定摊位",
        ["canopy-wind"] = "大风收棚",
        ["category-cap"] = "业态上限",
        ["circuit"] = "电路负荷",
        ["contiguous"] = "摊位相连",
        ["depth"] = "进深",
        ["depth-told"] = "所写进深",
        ["emergency-break"] = "消防间断",
        ["exclusive"] = "专用摊位",
        ["fee"] = "费用",
        ["fire-lane"] = "消防车道",
        ["fire-lane-open"] = "护栏不挡消防车道",
        ["footway"] = "人行道",
        ["fuel"] = "液化气",
        ["ground-held-once"] = "地面不重复分配",
        ["growth-allowed"] = "可否加摊",
        ["guides"] = "引导员人数",
        ["hot-to-building"] = "明火与建筑",
        ["hot-to-hot"] = "明火之间",
        ["keep-clear"] = "禁设区",
        ["known-ids"] = "编号",
        ["ladder"] = "目标清单",
        ["modules-kept"] = "模数",
        ["mouth-rail"] = "口门护栏",
        ["not-planned"] = "尚不排定的内容",
        ["objective-bound"] = "目标下限",
        ["objective-value"] = "目标数值",
        ["one-placement-per-request"] = "每份申请一处",
        ["one-side"] = "只设一侧",
        ["own-stalls"] = "他人的固定摊位",
        ["own-stalls-kept"] = "保留固定摊位",
        ["permit"] = "许可范围",
        [Header] = "方案表头",
        ["plan-order"] = "条目次序",
        ["plan-status"] = "证明状态",
        ["posts"] = "岗位",
        ["power"] = "用电",
        ["rails"] = "护栏节数",
        ["rails-placed"] = "护栏摆放",
        ["refusal-code"] = "落选结论",
        ["refusal-facts"] = "落选理由",
        ["refusal-verdicts"] = "逐个意愿的理由",
        ["refusal-words"] = "落选说明",
        ["refused-what-is-free"] = "落选而有空位",
        ["road-width"] = "路宽",
        ["run-length"] = "摊位数",
        ["side-gap"] = "摊间距",
        ["stand-area"] = "摊位面积",
        ["stand-depth"] = "摊深",
        ["stall-held-once"] = "摊位不重复分配",
        ["stalls-as-marked"] = "摊位与位置一致",
        ["storm"] = "暴风雨",
        ["tactile-strip"] = "盲道",
        ["tags"] = "标签",
        ["times"] = "时间",
        ["traffic-distance"] = "与通车车道的距离",
        ["traffic-rail"] = "通车车道旁护栏",
        ["water"] = "用水",
        ["wished"] = "只去申请的摊位",
        ["zone-in-window"] = "区段可用",
        ["zones"] = "区段开放与关闭",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Bilingual Line(this Breach breach) => new(
        $"{(Chinese.TryGetValue(breach.Rule.Value, out string? word) ? word + " " : "")}{breach.Rule}: {breach.Where}: {breach.Found.Zh}",
        breach.ToString());

    public static ImmutableArray<Bilingual> Lines(ImmutableArray<Breach> breaches)
    {
        if (breaches.Any(breach => Says(breach, "market"))) return OfAnother(breaches);
        return [.. breaches.SelectMany(breach => Says(breach, "input-hash") ? (Bilingual[])[breach.Line(), Changed] : [breach.Line()])];
    }

    private static readonly Bilingual Changed = new(
        "  也许排定之后市场资料改过：请重新排定，或用当时的资料核查",
        "  Maybe the market's files have changed since: plan the day anew, or check with the files of then");

    /// <summary>Nothing in a plan of another market holds here.</summary>
    private static ImmutableArray<Bilingual> OfAnother(ImmutableArray<Breach> breaches)
    {
        Breach[] header = [.. breaches.Where(breach => breach.Rule.Value == Header)];
        int others = breaches.Length - header.Length;
        IEnumerable<Bilingual> lines = header.Select(breach => breach.Line());
        return [.. others == 0 ? lines : lines.Append(new(
            $"  这是另一市场的方案，其余 {others} 处违规皆由此而来，不再列出",
            $"  It is a plan of another market: {others} more breaches follow from that and are not listed"))];
    }

    private static bool Says(Breach breach, string where) => breach.Rule.Value == Header && breach.Where == where;
}
