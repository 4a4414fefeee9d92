using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>禁设区 as the checker finds it: ground of one line on which nothing may stand in one window.</summary>
internal readonly record struct KeptGround(Ground Ground, RuleId Rule, FeatureId Feature, int ClearCm)
{
    /// <summary>Every keep-clear of a line in a window, from features, rule pack and the officers' numbers in force.</summary>
    public static IEnumerable<KeptGround> On(MarketProblem problem, Frontage line, TideWindow window) =>
        from feature in problem.Features
        where ActsOn(feature, line) && feature.ActsIn(window.Id)
        from rule in problem.Rules.Rules
        where rule.Kind == RuleKind.Interval && rule.Feature == feature.Kind && Binds(problem, rule, window)
        let number = Number(problem, rule, feature, problem.Zone(line.Zone).TrafficIn(window.Id))
        where number is not null
        select new KeptGround(OnLine(feature, line).Widened(number.Value), rule.Id, feature.Id, number.Value);

    public static bool ActsOn(Feature feature, Frontage line) =>
        feature.Frontage is FrontageId own ? own == line.Id : feature.Zone == line.Zone;

    /// <summary>Where a feature lies in the line's own centimetres.</summary>
    public static Ground OnLine(Feature feature, Frontage line) =>
        feature.Frontage is null ? Ground.Of(feature.Stretch).Shifted(-(long)line.StartCm) : Ground.Of(feature.Stretch);

    private static bool Binds(MarketProblem problem, Rule rule, TideWindow window) =>
        (rule.Days != RuleDays.School || problem.IsSchoolDay)
        && (rule.Hours.IsEmpty || rule.Hours.Any(hours => hours.Overlaps(window.Standing)));

    /// <summary>An override changes a number; where the rule is silent there is none to change.</summary>
    private static int? Number(MarketProblem problem, Rule rule, Feature feature, Traffic traffic)
    {
        if (rule.NumberIn(traffic) is not int number) return null;
        RuleOverride? change = problem.Overrides.FirstOrDefault(set => set.Rule == rule.Id && set.Feature == feature.Id)
            ?? problem.Overrides.FirstOrDefault(set => set.Rule == rule.Id && set.Feature is null);
        return change?.ClearCm ?? number;
    }
}
