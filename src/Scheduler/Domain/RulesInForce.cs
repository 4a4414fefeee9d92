using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Reads a day's rule pack and the officers' changes to it: which rules hold where, and with which number.</summary>
public static class RulesInForce
{
    /// <summary>The rules of one measure that hold on a side of a zone in a window, in the pack's order. All of them are to be kept.</summary>
    /// <remarks>Rules that keep features clear depend on the feature too: <see cref="For"/>.</remarks>
    public static ImmutableArray<RuleInForce> Of(this MarketProblem problem, Measure measure, Zone zone, Side side, TideWindow window)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(window);
        return
        [
            .. problem.Rules.Rules
                .Where(rule => rule.Measure == measure)
                .Select(rule => InForce(problem, rule, null, zone, side, window))
                .OfType<RuleInForce>(),
        ];
    }

    /// <summary>The rules that keep one feature clear on a side of its zone.</summary>
    public static ImmutableArray<RuleInForce> For(this MarketProblem problem, Feature feature, Zone zone, Side side, TideWindow window)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(window);
        return
        [
            .. problem.Rules.Rules
                .Where(rule => rule.Measure == Measure.KeepClear && rule.Feature == feature.Kind)
                .Select(rule => InForce(problem, rule, feature, zone, side, window))
                .OfType<RuleInForce>(),
        ];
    }

    /// <summary>Whether a vendor of this request cooks with a flame.</summary>
    public static bool IsHot(this MarketProblem problem, StallRequest request)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(request);
        return request.Categories.Any(category => problem.Category(category).Hot);
    }

    private static RuleInForce? InForce(
        MarketProblem problem, Rule rule, Feature? feature, Zone zone, Side side, TideWindow window)
    {
        if (!rule.HoldsOn(zone) || !Binds(problem, rule, window)) return null;
        bool plain = rule.Number is null && rule.ByTraffic is null;
        if (plain) return new RuleInForce(rule, 0, null);
        if (rule.NumberIn(zone.TrafficOn(side, window.Id)) is not int number) return null;
        RuleOverride? change = OverrideOf(problem, rule, feature, zone);
        return new RuleInForce(rule, change?.Number ?? number, change);
    }

    private static bool Binds(MarketProblem problem, Rule rule, TideWindow window) =>
        (rule.Days == RuleDays.All || problem.IsSchoolDay)
        && (rule.Hours.IsEmpty || rule.Hours.Any(hours => hours.Overlaps(window.Standing)));

    /// <summary>One for the feature beats one for the zone, and that one for all; of equals the one that was given last.</summary>
    private static RuleOverride? OverrideOf(MarketProblem problem, Rule rule, Feature? feature, Zone zone) =>
        problem.Overrides
            .Where(change => change.Rule == rule.Id
                && (change.Feature is null || change.Feature == feature?.Id)
                && (change.Zone is null || change.Zone == zone.Id))
            .OrderBy(change => change.Feature is not null)
            .ThenBy(change => change.Zone is not null)
            .ThenBy(change => change.From ?? DateOnly.MinValue)
            .LastOrDefault();
}
