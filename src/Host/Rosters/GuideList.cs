using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>guides.csv — a line for every post of a window, and for every mouth of an open zone that stays shut. Who stands there is left to be
/// written in.</summary>
internal static class GuideList
{
    private static readonly string[] Header =
    [
        "岗位 post", "类别 kind", "名称 name", "区段 zone", "位置 place", "时段 window", "从 from", "到 to", "人数 guides", "开护栏 rails",
        "封路 road_closed", "交还 handed_back", "引导员 guide",
    ];

    public static byte[] Write(MarketProblem problem, Plan plan, Language language) => Table.Of(
        Header,
        problem.Windows.SelectMany(window => plan.Posts.Where(post => post.Window == window.Id).Select(post => Row(problem, plan, window, post, language))
            .Concat(ShutMouth.In(problem, plan, window.Id).Select(mouth => Row(problem, window, mouth, language)))));

    private static object?[] Row(MarketProblem problem, Plan plan, TideWindow window, Post post, Language language) =>
    [
        post.Id.Value,
        PostWords.Of(post.Kind).Both(language),
        PostWords.Name(problem, post).Both(language),
        post.Zone is ZoneId zone ? problem.Zone(zone).Name.Both(language) : null,
        PostWords.Place(problem, plan, post).Both(language),
        window.Name.Both(language),
        post.Hours.From.ToString(),
        post.Hours.To.ToString(),
        post.Guides,
        PostWords.Rails(problem, plan, post).Both(language),
        window.RoadClosed.ToString(),
        window.HandedBack.ToString(),
        null,
    ];

    private static object?[] Row(MarketProblem problem, TideWindow window, ShutMouth shut, Language language)
    {
        Zone zone = problem.Zone(shut.Mouth.Zone);
        return
        [
            shut.Mouth.Id.Value,
            ShutMouth.Kind.Both(language),
            shut.Mouth.Name.Both(language),
            zone.Name.Both(language),
            new TapePlace(problem, zone).Of(PostWords.GroundOf(problem, shut.Mouth)).Both(language),
            window.Name.Both(language),
            window.RoadClosed.ToString(),
            window.HandedBack.ToString(),
            0,
            shut.Closed.Both(language),
            window.RoadClosed.ToString(),
            window.HandedBack.ToString(),
            null,
        ];
    }
}
