using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A fire engine gets through all along the street: between the stands of both sides, or between a stand and the far kerb.</summary>
internal sealed class FireLaneIsFree : IStandRule
{
    public Measure Measure => Measure.FireLane;

    public RuleId Id { get; } = new("fire-lane");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        inspection.Stands.SelectMany(stand => Alone(inspection, stand)).Concat(Across(inspection));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.StreetRules(Measure, stand)
        let left = FreeCm(inspection, stand.AtItsDeepest) + stand.Zone.KerbCm(stand.Side.Other())
        where left < rule.Number
        select this.TooLittle(rule, stand.Where, left, new("消防通道剩余宽度", "left of the fire lane"));

    private IEnumerable<Breach> Across(Inspection inspection) =>
        from pair in Pairs.InOneZone(inspection)
        where pair.One.Side != pair.Other.Side && pair.One.Zone.Kind == ZoneKind.Street
        from rule in Pairs.Rules(inspection, Measure, pair.One, pair.Other)
        where pair.One.Along.GapTo(pair.Other.Along) < rule.Rule.AlongCm
        let left = FreeCm(inspection, pair.One) + FreeCm(inspection, pair.Other)
        where left < rule.Number
        select this.TooLittle(rule, Pairs.Where(pair.One, pair.Other), left, new("两摊之间消防通道剩余宽度", "left of the fire lane between the two"));

    /// <summary>From the axis to the stand, the kerb, or a canopy that hangs too low; below 0 where it reaches over the axis.</summary>
    public static long FreeCm(Inspection inspection, Stand stand)
    {
        long over = HangsInTheWay(inspection, stand) ? stand.Canopy!.OverCm : 0;
        return Math.Min(stand.Away.FromCm - over, stand.Zone.KerbCm(stand.Side));
    }

    private static bool HangsInTheWay(Inspection inspection, Stand stand) =>
        stand.Canopy is Canopy canopy
        && !stand.Piece.Line.StandsOutward
        && !CanopiesAreDownInWind.IsTakenDown(inspection, stand)
        && inspection.StreetRules(Measure.LaneHeight, stand).Any(rule => canopy.HeightCm < rule.Number);
}
