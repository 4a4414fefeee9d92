using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Of a footway on which stands stand enough is left in one piece: at the kerb, at the houses or between the stands.</summary>
internal sealed class FootwayIsPassable : IStandRule
{
    private static readonly Bilingual Left = new("人行道剩余宽度", "left of the footway");

    public Measure Measure => Measure.Footway;

    public RuleId Id { get; } = new("footway");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        inspection.Stands.SelectMany(stand => Alone(inspection, stand)).Concat(SideBySide(inspection));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.StreetRules(Measure, stand)
        let deepest = stand.AtItsDeepest
        where IsOnIt(deepest)
        let left = Math.Max(AtTheKerb(deepest), AtTheHouses(deepest))
        where left < rule.Number
        select this.TooLittle(rule, stand.Where, left, Left);

    private IEnumerable<Breach> SideBySide(Inspection inspection) =>
        from pair in Pairs.InOneZone(inspection)
        where pair.One.Side == pair.Other.Side && pair.One.Piece.Line.Id != pair.Other.Piece.Line.Id
        where pair.One.Zone.Kind == ZoneKind.Street && IsOnIt(pair.One) && IsOnIt(pair.Other) && pair.One.Along.Overlaps(pair.Other.Along)
        let left = Widest(pair.One, pair.Other)
        from rule in Pairs.Rules(inspection, Measure, pair.One, pair.Other)
        where left < rule.Number
        select this.TooLittle(rule, Pairs.Where(pair.One, pair.Other), left, Left);

    public static long Widest(Stand one, Stand other) => Math.Max(
        one.Away.GapTo(other.Away),
        Math.Max(Math.Min(AtTheKerb(one), AtTheKerb(other)), Math.Min(AtTheHouses(one), AtTheHouses(other))));

    public static bool IsOnIt(Stand stand) => stand.Away.Overlaps(stand.Zone.Footway(stand.Side));

    public static long AtTheKerb(Stand stand) => stand.Away.FromCm - stand.Zone.Footway(stand.Side).FromCm;

    public static long AtTheHouses(Stand stand) => stand.Zone.Footway(stand.Side).ToCm - stand.Away.ToCm;
}
