using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>Lays the corridor of the pack's width along a street, as near to the axis as the stands leave it.</summary>
internal static class FireLanes
{
    /// <param name="plan">null = nobody stands there.</param>
    public static IEnumerable<FireLane> Of(MarketProblem problem, Plan? plan)
    {
        Inspection? inspection = plan is null ? null : new Inspection(problem, plan);
        return
            from window in problem.Windows
            from zone in problem.Zones
            where zone.IsSurveyedStreet() && zone.ServesIn(window.Id)
            let rule = Widest(problem, zone, window)
            where rule is not null
            from lane in Laid(zone, window, rule, [.. Taken(inspection, zone, window, rule)])
            select lane;
    }

    private static RuleInForce? Widest(MarketProblem problem, Zone zone, TideWindow window) =>
        new[] { Side.Left, Side.Right }.SelectMany(side => problem.Of(Measure.FireLane, zone, side, window)).MaxBy(rule => rule.Number);

    /// <summary>What each stand leaves free from the axis to its side. An engine cannot sidestep at once: half the way that it needs is kept
    /// before each stand and behind it.</summary>
    private static IEnumerable<(Side Side, Ground Along, long FreeCm)> Taken(Inspection? inspection, Zone zone, TideWindow window, RuleInForce rule) =>
        from stand in inspection?.Stands ?? []
        where stand.Zone.Id == zone.Id && stand.Piece.Window.Id == window.Id
        select (stand.Side, stand.Along.Widened(rule.Rule.AlongCm / 2), FireLaneIsFree.FreeCm(inspection!, stand));

    private static IEnumerable<FireLane> Laid(Zone zone, TideWindow window, RuleInForce rule, ImmutableArray<(Side Side, Ground Along, long FreeCm)> taken)
    {
        (Ground Along, Ground Free)[] parts = [.. Parts(zone, taken)];
        Ground all = Common(parts.Select(part => part.Free));
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

    /// <summary>The zone from one stand's edge to the next, and what is free across each part, signed.</summary>
    private static IEnumerable<(Ground Along, Ground Free)> Parts(Zone zone, ImmutableArray<(Side Side, Ground Along, long FreeCm)> taken)
    {
        long[] edges =
        [
            .. taken.SelectMany(one => new[] { one.Along.FromCm, one.Along.ToCm }).Concat([0, zone.LengthCm])
                .Select(edge => Math.Clamp(edge, 0, zone.LengthCm)).Distinct().Order(),
        ];
        return
            from part in edges.Zip(edges.Skip(1), (first, next) => new Ground(first, next))
            let there = taken.Where(one => one.Along.Overlaps(part)).ToArray()
            select (Along: part, Free: new Ground(-Free(zone, Side.Left, there), Free(zone, Side.Right, there)));
    }

    private static long Free(Zone zone, Side side, (Side Side, Ground Along, long FreeCm)[] there) =>
        there.Where(one => one.Side == side).Select(one => one.FreeCm).Append(zone.KerbCm(side)).Min();

    private static Ground Common(IEnumerable<Ground> grounds) =>
        grounds.Aggregate((all, one) => new(Math.Max(all.FromCm, one.FromCm), Math.Min(all.ToCm, one.ToCm)));
}
