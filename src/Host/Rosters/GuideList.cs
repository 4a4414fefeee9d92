using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>guides.csv — a line for every mouth that must be guarded in a window. Who stands there is left to be written in.</summary>
internal static class GuideList
{
    private static readonly string[] Header =
    [
        "岗位 post", "名称 name", "区段 zone", "时段 window", "封路 road_closed", "交还 handed_back", "引导员 guide",
    ];

    public static byte[] Write(MarketProblem problem, Language language) => Table.Of(
        Header,
        from window in problem.Windows
        from mouth in Mouths(problem, window.Id)
        select new object?[]
        {
            mouth.Id.Value,
            mouth.Name.Both(language),
            problem.Zone(mouth.Zone).Name.Both(language),
            window.Name.Both(language),
            window.RoadClosed.ToString(),
            window.HandedBack.ToString(),
            null,
        });

    private static IEnumerable<Feature> Mouths(MarketProblem problem, WindowId window) =>
        problem.Features.Where(feature =>
            feature.Kind == FeatureKind.Mouth && feature.ActsIn(window) && problem.Zone(feature.Zone).ServesIn(window));
}
