using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Two vendors on an unmarked line leave the rule pack's gap between them.</summary>
internal sealed class SideGapKept : IPlanRule
{
    public RuleId Id { get; } = new("side-gap");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        return from line in Unmarked.Lines(inspection)
               let gap = Between(inspection, line.First())
               from pair in Unmarked.NextToEachOther(line)
               where pair.Left.Placement.Vendor != pair.Right.Placement.Vendor
               let left = pair.Right.Ground.FromCm - pair.Left.Ground.ToCm
               where left < gap && !pair.Left.Ground.Overlaps(pair.Right.Ground)
               select this.At(
                   pair.Right.Where,
                   new($"与 {pair.Left.Where} 相距 {left} cm", $"{left} cm from {pair.Left.Where}"),
                   new($"{gap} cm", $"{gap} cm"));
    }

    /// <summary>The widest gap that a rule asks for on a line.</summary>
    public static int Between(Inspection inspection, Piece piece) =>
        inspection.Problem.Of(Measure.SideGap, piece.Zone, piece.Line.Side, piece.Window).Select(rule => rule.Number).DefaultIfEmpty().Max();
}
