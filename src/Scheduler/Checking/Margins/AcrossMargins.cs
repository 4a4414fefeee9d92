using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>What is measured across a street.</summary>
internal static class AcrossMargins
{
    /// <summary>dm² are what packs count in, cm² what stands measure.</summary>
    private const long Cm2InDm2 = 100;

    public static IEnumerable<Observed> Depth(Inspection inspection) =>
        from stand in inspection.Stands
        from rule in inspection.Rules(Measure.StandDepth, stand)
        select Observed.Used(rule, stand.AtItsDeepest.DepthCm, stand);

    public static IEnumerable<Observed> Area(Inspection inspection) =>
        from stand in inspection.Stands
        where stand.Stalls > 0
        from rule in inspection.Rules(Measure.StandArea, stand)
        let each = Cm2InDm2 * stand.Stalls
        select Observed.Used(rule, (stand.LengthCm * stand.AtItsDeepest.DepthCm + each - 1) / each, stand);

    public static IEnumerable<Observed> RoadWidth(Inspection inspection) =>
        from stand in inspection.Stands
        from rule in inspection.StreetRules(Measure.RoadWidth, stand)
        select Observed.Left(rule, stand.Zone.CarriagewayCm, stand);

    public static IEnumerable<Observed> FireLane(Inspection inspection) =>
        (from stand in inspection.Stands
         from rule in inspection.StreetRules(Measure.FireLane, stand)
         select Observed.Left(rule, FireLaneIsFree.FreeCm(inspection, stand.AtItsDeepest) + stand.Zone.KerbCm(stand.Side.Other()), stand))
        .Concat(
            from pair in Pairs.InOneZone(inspection)
            where pair.One.Side != pair.Other.Side && pair.One.Zone.Kind == ZoneKind.Street
            from rule in Pairs.Rules(inspection, Measure.FireLane, pair.One, pair.Other)
            where pair.One.Along.GapTo(pair.Other.Along) < rule.Rule.AlongCm
            select Observed.Left(
                rule, FireLaneIsFree.FreeCm(inspection, pair.One) + FireLaneIsFree.FreeCm(inspection, pair.Other), pair.One, pair.Other));

    /// <summary>Canopies that may hang over the lane, for they hang high enough; lower ones take up ground in it.</summary>
    public static IEnumerable<Observed> LaneHeight(Inspection inspection) =>
        from stand in inspection.Stands
        let height = stand.Canopy?.HeightCm
        where height is not null && !stand.Piece.Line.StandsOutward && !CanopiesAreDownInWind.IsTakenDown(inspection, stand)
        from rule in inspection.StreetRules(Measure.LaneHeight, stand)
        where height >= rule.Number
        select Observed.Left(rule, height.Value, stand);

    public static IEnumerable<Observed> Aisle(Inspection inspection) =>
        from pair in Pairs.InOneZone(inspection)
        where pair.One.Piece.Line.Id != pair.Other.Piece.Line.Id && pair.One.Along.Overlaps(pair.Other.Along)
        where AislesAreWideEnough.Faces(pair.One, pair.Other) || AislesAreWideEnough.Faces(pair.Other, pair.One)
        from rule in Pairs.Rules(inspection, Measure.Aisle, pair.One, pair.Other)
        select Observed.Left(rule, pair.One.Across.GapTo(pair.Other.Across), pair.One, pair.Other);

    public static IEnumerable<Observed> Footway(Inspection inspection) =>
        (from stand in inspection.Stands
         from rule in inspection.StreetRules(Measure.Footway, stand)
         let deepest = stand.AtItsDeepest
         where FootwayIsPassable.IsOnIt(deepest)
         select Observed.Left(rule, Math.Max(FootwayIsPassable.AtTheKerb(deepest), FootwayIsPassable.AtTheHouses(deepest)), stand))
        .Concat(
            from pair in Pairs.InOneZone(inspection)
            where pair.One.Side == pair.Other.Side && pair.One.Piece.Line.Id != pair.Other.Piece.Line.Id && pair.One.Zone.Kind == ZoneKind.Street
            where FootwayIsPassable.IsOnIt(pair.One) && FootwayIsPassable.IsOnIt(pair.Other) && pair.One.Along.Overlaps(pair.Other.Along)
            from rule in Pairs.Rules(inspection, Measure.Footway, pair.One, pair.Other)
            select Observed.Left(rule, FootwayIsPassable.Widest(pair.One, pair.Other), pair.One, pair.Other));

    public static IEnumerable<Observed> TactileStrip(Inspection inspection) =>
        from stand in inspection.Stands
        let strip = stand.Zone.Tactile(stand.Side)
        where strip is not null
        from rule in inspection.StreetRules(Measure.TactileStrip, stand)
        select Observed.Left(rule, stand.AtItsDeepest.Away.GapTo(Ground.Of(strip.Value)), stand);

    public static IEnumerable<Observed> Traffic(Inspection inspection) =>
        from stand in inspection.Stands
        from rule in inspection.StreetRules(Measure.TrafficDistance, stand)
        from side in new[] { Side.Left, Side.Right }
        where stand.Zone.TrafficOn(side, stand.Piece.Window.Id) == Domain.Traffic.Live
        select Observed.Left(rule, stand.AtItsDeepest.Across.GapTo(stand.Zone.Half(side)), stand);
}
