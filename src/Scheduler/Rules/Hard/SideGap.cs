using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>摊位间隔 — two vendors on marked stalls leave the gap between them, however closely the stalls are painted.</summary>
/// <remarks>∀ position p of a line: Σ_{c with from ≤ p &lt; to + gap} x_c ≤ 1. On unmarked lines the run itself carries the gap,
/// <see cref="StallHeldOnce"/>, but not over the joint of a circle.</remarks>
internal sealed class SideGap : IHardRule
{
    public RuleId Id { get; } = new("side-gap");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        foreach (Line line in model.Street.Lines)
        {
            int gap = model.Street.SideGapCm(line);
            if (gap == 0 || !(line.IsMarked ? IsPaintedCloser(line, gap) : line.Frontage.Circular)) continue;
            RuleInForce rule = model.Street.RulesOn(line, Measure.SideGap).MaxBy(rule => rule.Number)!;
            foreach (Row row in Positions.Rows(rule.Id, line.Frontage.Id, Ground(model, line, gap), gap)) yield return row;
        }
    }

    private static bool IsPaintedCloser(Line line, int gap) =>
        line.Cells.Zip(line.Cells.Skip(1)).Any(pair => pair.Second.Stretch.FromCm - pair.First.Stretch.ToCm < gap)
        || (line.Frontage.Circular && line.Cells.Length > 1
            && line.Frontage.LengthCm - line.Cells[^1].Stretch.ToCm + line.Cells[0].Stretch.FromCm < gap);

    private static List<(int Column, Stretch Ground)> Ground(PlacementModel model, Line line, int gap)
    {
        var ground = new List<(int, Stretch)>();
        for (int column = 0; column < model.Columns.Length; column++)
            foreach (Piece piece in model.Columns[column].Pieces)
                if (piece.Line.Index == line.Index) ground.AddRange(Parts(piece, gap).Select(part => (column, part)));
        return ground;
    }

    /// <summary>Round a circle the gap goes on past the joint.</summary>
    private static IEnumerable<Stretch> Parts(Piece piece, int gap)
    {
        Line line = piece.Line;
        int length = line.Frontage.LengthCm;
        Stretch stand = piece.Stretch;
        int to = (piece.Wraps ? length + line.At(piece.First + piece.Count - 1).Stretch.ToCm : stand.ToCm) + gap;
        yield return new Stretch(stand.FromCm, to);
        if (line.Frontage.Circular && to > length) yield return new Stretch(0, to - length);
    }
}
