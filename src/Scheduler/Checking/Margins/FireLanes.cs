using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Lays the corridor of the pack's width along a street, as near to the axis as stands and rails leave it.</summary>
internal static class FireLanes
{
    /// <param name="plan">null = nobody stands there.</param>
    public static IEnumerable<FireLane> Of(MarketProblem problem, Plan? plan) => plan is null
        ? problem.Windows.SelectMany(window => In(problem, null, window))
        : In(new Inspection(problem, plan));

    public static IEnumerable<FireLane> In(Inspection inspection) =>
        inspection.Problem.Windows.SelectMany(window => In(inspection.Problem, inspection, window));

    private static IEnumerable<FireLane> In(MarketProblem problem, Inspection? inspection, TideWindow window) =>
        from zone in problem.Zones
        where zone.IsSurveyedStreet() && zone.ServesIn(window.Id)
        let rule = Widest(problem, zone, window)
        where rule is not null
        from lane in Laid(zone, window, rule, inspection is null ? [] : [.. LanePart.Left(inspection, inspection.Zone(zone.Id, window.Id), rule)])
        select lane;

    private static RuleInForce? Widest(MarketProblem problem, Zone zone, TideWindow window) =>
        new[] { Side.Left, Side.Right }.SelectMany(side => problem.Of(Measure.FireLane, zone, side, window)).MaxBy(rule => rule.Number);

    private static IEnumerable<FireLane> Laid(Zone zone, TideWindow window, RuleInForce rule, ImmutableArray<LanePart> left)
    {
        LanePart[] parts = [.. LanePart.Of(zone, left)];
        Ground all = parts.Select(part => part.Free).Aggregate((common, one) => common.Common(one));
        FireLane? last = null;
        foreach ((Ground along, Ground free) in parts)
        {
            Ground way = all.LengthCm >= rule.Number ? all : free;
            FireLane? next = way.LengthCm < rule.Number ? null : Lane(zone, window, rule, along, way);
            if (last is not null && next is not null && (last.FromCm, last.Along.ToCm) == (next.FromCm, next.Along.FromCm))
            {
                last = last with { Along = new(last.Along.FromCm, next.Along.ToCm) };
                continue;
            }

            if (last is not null) yield return last;
            last = next;
        }

        if (last is not null) yield return last;
    }

    private static FireLane Lane(Zone zone, TideWindow window, RuleInForce rule, Ground along, Ground free)
    {
        int from = (int)Math.Clamp(-(rule.Number / 2), free.FromCm, free.ToCm - rule.Number);
        return new(window.Id, zone.Id, rule.Id, new((int)along.FromCm, (int)along.ToCm), from, from + rule.Number, rule.Override);
    }
}
