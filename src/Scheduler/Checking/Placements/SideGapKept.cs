using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Two vendors next to each other on a line leave the rule pack's gap between them, over the joint of a circular line too.</summary>
internal sealed class SideGapKept : IMeasureRule
{
    public Measure Measure => Measure.SideGap;

    public RuleId Id { get; } = new("side-gap");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from line in inspection.Stands.GroupBy(stand => (stand.Piece.Line.Id, stand.Piece.Window.Id))
        from gap in NextToEachOther([.. line.OrderBy(stand => stand.Along.FromCm).ThenBy(stand => stand.Along.ToCm)])
        where gap.Left.Vendor != gap.Right.Vendor && gap.Cm >= 0
        from rule in inspection.Rules(Measure, gap.Left)
        where gap.Cm < rule.Number
        select this.TooLittle(rule, Pairs.Where(gap.Left, gap.Right), gap.Cm, new("两摊间隔", "between the two"));

    /// <summary>Each stand with the one before it that reaches furthest. A gap below 0 is ground given twice, the business of others.</summary>
    public static IEnumerable<(Stand Left, Stand Right, long Cm)> NextToEachOther(Stand[] line)
    {
        Stand furthest = line[0];
        foreach (Stand stand in line.Skip(1))
        {
            yield return (furthest, stand, stand.Along.FromCm - furthest.Along.ToCm);
            if (stand.Along.ToCm > furthest.Along.ToCm) furthest = stand;
        }

        Frontage frontage = line[0].Piece.Line;
        if (frontage.Circular && line.Length > 1)
            yield return (furthest, line[0], frontage.LengthCm - furthest.Piece.Ground.ToCm + line[0].Piece.Ground.FromCm);
    }
}
