using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>禁设区 — lays each interval rule's clearance round each feature that it names, on every line it acts on.</summary>
internal static class KeepClearStretches
{
    /// <summary>By frontage, position and rule.</summary>
    public static IEnumerable<KeepClear> In(MarketProblem problem, TideWindow window) =>
        from frontage in problem.Frontages
        let zone = problem.Zone(frontage.Zone)
        from clear in On(problem, window, frontage, zone).OrderBy(clear => clear.Stretch.FromCm)
            .ThenBy(clear => clear.Rule.Value, StringComparer.Ordinal)
            .ThenBy(clear => clear.Feature.Value, StringComparer.Ordinal)
        select clear;

    private static IEnumerable<KeepClear> On(MarketProblem problem, TideWindow window, Frontage frontage, Zone zone) =>
        from feature in problem.Features
        where feature.ActsIn(window.Id)
        where feature.Frontage is FrontageId own ? own == frontage.Id : feature.Zone == frontage.Zone
        from rule in problem.Rules.Rules
        where rule.Kind == RuleKind.Interval && rule.Feature == feature.Kind && Binds(rule, problem, window)
        let change = OverrideOf(problem, rule, feature)
        let number = rule.NumberIn(zone.TrafficIn(window.Id))
        where number is not null
        let clear = change?.ClearCm ?? number.Value
        let shift = feature.Frontage is null ? -frontage.StartCm : 0
        select new KeepClear(
            frontage.Id, window.Id, feature.Stretch.Shifted(shift).Widened(clear), rule.Id, feature.Id, clear, change);

    private static bool Binds(Rule rule, MarketProblem problem, TideWindow window) =>
        (rule.Days == RuleDays.All || problem.IsSchoolDay)
        && (rule.Hours.IsEmpty || rule.Hours.Any(hours => hours.Overlaps(window.Standing)));

    /// <summary>One for the feature itself beats one for all of its kind.</summary>
    private static RuleOverride? OverrideOf(MarketProblem problem, Rule rule, Feature feature) =>
        problem.Overrides
            .Where(change => change.Rule == rule.Id && (change.Feature is null || change.Feature == feature.Id))
            .OrderByDescending(change => change.Feature is not null)
            .FirstOrDefault();
}
