using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Customers get through between two stands of different lines if one of them is open towards the other.</summary>
internal sealed class AislesAreWideEnough : IMeasureRule
{
    public Measure Measure => Measure.Aisle;

    public RuleId Id { get; } = new("aisle");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from pair in Pairs.InOneZone(inspection)
        where pair.One.Piece.Line.Id != pair.Other.Piece.Line.Id && pair.One.Along.Overlaps(pair.Other.Along)
        where Faces(pair.One, pair.Other) || Faces(pair.Other, pair.One)
        let left = pair.One.Across.GapTo(pair.Other.Across)
        from rule in Pairs.Rules(inspection, Measure, pair.One, pair.Other)
        where left < rule.Number
        select this.TooLittle(rule, Pairs.Where(pair.One, pair.Other), left, new("过道剩余宽度", "left of the aisle between the two"));

    /// <summary>Stands look towards the axis, or away from it on lines that stand outward.</summary>
    public static bool Faces(Stand one, Stand other)
    {
        bool looksRight = one.Side == Side.Right == one.Piece.Line.StandsOutward;
        return looksRight ? other.Across.TwiceMiddle > one.Across.TwiceMiddle : other.Across.TwiceMiddle < one.Across.TwiceMiddle;
    }
}
