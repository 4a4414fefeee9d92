using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Benchmarks;

/// <summary>Rules that cannot act on a day, for nothing that they are about is there: without one the plan is the same, and need not be made.</summary>
internal static class Idle
{
    public static bool Is(MarketProblem problem, Rule rule) => rule.Measure switch
    {
        Measure.KeepClear => !problem.Features.Any(feature => feature.Kind == rule.Feature && KeepsClear(problem, rule, feature)),
        Measure.LaneHeight => problem.Requests.All(request => request.Canopy is null),
        Measure.TactileStrip => problem.Zones.All(zone => zone is { LeftTactile: null, RightTactile: null }),
        Measure.TrafficDistance => problem.Windows.All(window => problem.Zones.All(zone => zone.TrafficIn(window.Id) != Traffic.Live)),
        Measure.HotToHot or Measure.HotToBuilding => !problem.Requests.Any(problem.IsHot),
        Measure.Fuel => problem.Windows.All(window => problem.RequestsIn(window.Id).Sum(request => request.LpgKg) <= rule.Number),
        Measure.CanopyWind => problem.Windows.All(window => problem.WeatherIn(window.Id).WindMs < rule.Number),
        Measure.Storm => !problem.Windows.Any(window => problem.WeatherIn(window.Id).Storm),
        _ => !HoldsSomewhere(problem, rule),
    };

    private static bool KeepsClear(MarketProblem problem, Rule rule, Feature feature) =>
        problem.Windows.Any(window => Enum.GetValues<Side>().Any(side =>
            feature.ActsIn(window.Id) && problem.For(feature, problem.Zone(feature.Zone), side, window).Any(held => held.Id == rule.Id)));

    private static bool HoldsSomewhere(MarketProblem problem, Rule rule) =>
        problem.Windows.Any(window => problem.Zones.Any(zone => Enum.GetValues<Side>().Any(side =>
            problem.Of(rule.Measure, zone, side, window).Any(held => held.Id == rule.Id))));
}
