using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>禁设区 as the checker finds it: ground of one line on which nothing may stand in one window.</summary>
internal readonly record struct KeptGround(Ground Ground, RuleId Rule, FeatureId Feature, int ClearCm)
{
    /// <summary>Every keep-clear of a line in a window, from features, rule pack and the officers' numbers in force.</summary>
    public static IEnumerable<KeptGround> On(MarketProblem problem, Frontage line, TideWindow window) =>
        from feature in problem.Features
        where ActsOn(feature, line) && feature.ActsIn(window.Id)
        from rule in problem.For(feature, problem.Zone(line.Zone), line.Side, window)
        select new KeptGround(OnLine(feature, line).Widened(rule.Number), rule.Id, feature.Id, rule.Number);

    public static bool ActsOn(Feature feature, Frontage line) =>
        feature.Frontage is FrontageId own ? own == line.Id : feature.Zone == line.Zone;

    /// <summary>Where a feature lies in the line's own centimetres.</summary>
    public static Ground OnLine(Feature feature, Frontage line) =>
        feature.Frontage is null ? Ground.Of(feature.Stretch).Shifted(-(long)line.StartCm) : Ground.Of(feature.Stretch);
}
