using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>chalk.csv — where one person with a tape makes a mark, in walking order.</summary>
internal static class ChalkList
{
    private static readonly string[] Header =
    [
        "顺序 order", "区段 zone", "侧 side", "沿线 frontage", "标记 mark", "端 end", "时段 windows",
        "卷尺挂在 hook_at", "方向 direction", "距离 distance", "距离厘米 distance_cm",
        "沿线距路轴厘米 line_from_axis_cm", "沿线距路缘厘米 line_from_kerb_cm", "摊位朝向 stands", "进深厘米 depth_cm",
    ];

    public static byte[] Write(MarketProblem problem, Plan plan, Language language) =>
        Table.Of(Header, ChalkMarks.Of(problem, plan).Select((mark, i) => Row(problem, mark, i + 1, language)));

    private static object?[] Row(MarketProblem problem, ChalkMark mark, int order, Language language)
    {
        Frontage line = mark.Frontage;
        Zone zone = problem.Zone(line.Zone);
        return
        [
            order,
            zone.Name.Both(language),
            Words.Of(line.Side).Both(language),
            line.Name.Both(language),
            mark.Place.In(language),
            Words.Of(mark.End).Both(language),
            string.Join("; ", mark.Windows.Select(window => problem.Window(window).Name.Both(language))),
            mark.Hook.Name.Both(language),
            mark.Towards.Both(language),
            Written.Metres(mark.DistanceCm),
            mark.DistanceCm,
            line.OffsetCm,
            zone.Surveyed ? line.OffsetCm - zone.CarriagewayCm / 2 : null,
            (line.StandsOutward ? Words.Outward : Words.Inward).Both(language),
            mark.DepthCm,
        ];
    }
}
