using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>A part of a street and what is left across it for the fire lane, signed.</summary>
internal readonly record struct LanePart(Ground Along, Ground Free)
{
    /// <summary>What stands, gates and rails along the axis each leave. An engine cannot sidestep at once: half the way that it needs is kept
    /// before each of them and behind it.</summary>
    public static IEnumerable<LanePart> Left(Inspection inspection, ZoneInWindow zone, RuleInForce rule)
    {
        bool isOpen = inspection.SettingIn(zone.Window).Open.Contains(zone);
        ImmutableArray<LanePart> beside = [.. Stands(inspection, zone, rule), .. isOpen ? Gates(zone, rule) : []];
        return beside.Concat(Rails(inspection, zone, rule, beside));
    }

    /// <summary>The zone from one edge to the next, and what is left across each part of all that leaves something there.</summary>
    public static IEnumerable<LanePart> Of(Zone zone, ImmutableArray<LanePart> left)
    {
        long[] edges =
        [
            .. left.SelectMany(one => new[] { one.Along.FromCm, one.Along.ToCm }).Concat([0, zone.LengthCm])
                .Select(edge => Math.Clamp(edge, 0, zone.LengthCm)).Distinct().Order(),
        ];
        return edges.Zip(edges.Skip(1), (first, next) => new Ground(first, next)).Select(along => new LanePart(
            along, left.Where(one => one.Along.Overlaps(along)).Aggregate(Carriageway(zone), (free, one) => free.Common(one.Free))));
    }

    private static IEnumerable<LanePart> Stands(Inspection inspection, ZoneInWindow zone, RuleInForce rule) =>
        from stand in inspection.Stands
        where stand.Zone.Id == zone.Zone.Id && stand.Piece.Window.Id == zone.Window.Id
        select new LanePart(stand.Along.Widened(rule.Rule.AlongCm / 2), Within(zone.Zone, stand.Side, FireLaneIsFree.FreeCm(inspection, stand)));

    /// <summary>Where rails stand across the street, the gate between them.</summary>
    private static IEnumerable<LanePart> Gates(ZoneInWindow zone, RuleInForce rule) =>
        from run in MouthRails.Across(zone)
        let side = run.Stretch.FromCm < 0 ? Side.Left : Side.Right
        select new LanePart(new Ground(run.AtCm, run.AtCm).Widened(Math.Max(1, rule.Rule.AlongCm / 2)), Within(zone.Zone, side, zone.GateCm(side)));

    /// <summary>On which side of the rails along the axis the lane runs: where no traffic is, if that leaves its width all along the zone.</summary>
    private static IEnumerable<LanePart> Rails(Inspection inspection, ZoneInWindow zone, RuleInForce rule, ImmutableArray<LanePart> beside)
    {
        Side closed = zone.IsLive(Side.Left) ? Side.Right : Side.Left;
        bool keeps = Of(zone.Zone, beside).All(part => part.Free.Common(zone.Zone.Half(closed)).LengthCm >= rule.Number);
        return from run in TrafficRails.Of(inspection, zone)
               where run.AtCm == 0
               let line = inspection.Problem.Frontage(run.Frontage!.Value)
               select new LanePart(
                   Ground.Of(run.Stretch).Shifted(line.StartCm).Widened(rule.Rule.AlongCm / 2), zone.Zone.Half(keeps ? closed : closed.Other()));
    }

    private static Ground Carriageway(Zone zone) => new(-zone.KerbCm(Side.Left), zone.KerbCm(Side.Right));

    /// <summary>The carriageway, on one side of the axis no further than so far from it.</summary>
    private static Ground Within(Zone zone, Side side, long freeCm) =>
        side == Side.Left ? new(-freeCm, zone.KerbCm(Side.Right)) : new(-zone.KerbCm(Side.Left), freeCm);
}
