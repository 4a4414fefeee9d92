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
        from rule in problem.For(feature, zone, frontage.Side, window)
        let shift = feature.Frontage is null ? -frontage.StartCm : 0
        select new KeepClear(
            frontage.Id, window.Id, feature.Stretch.Shifted(shift).Widened(rule.Number), rule.Id, feature.Id, rule.Number, rule.Override);
}
