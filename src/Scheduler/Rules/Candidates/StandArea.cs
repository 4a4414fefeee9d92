using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>摊位面积 — no stall is larger than the rule lets; on an unmarked line a stand counts as its started standard widths.</summary>
internal sealed class StandArea : ICellRule, IRunRule
{
    private const int Cm2PerDm2 = 100;

    public RuleId Id { get; } = new("stand-area");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) => line is { IsMarked: true, Zone.Surveyed: true }
        ? Over(street, line, Place.Of(line, cell), (long)cell.Stretch.LengthCm * Stand.On(line, cell, request).DepthCm, 1)
        : null;

    public Fact? Refuse(Street street, StallRequest request, Piece piece) => piece.Line is { IsMarked: false, Zone.Surveyed: true }
        ? Over(street, piece.Line, Place.Of(piece), (long)piece.WidthCm * Stand.DepthOf(piece.Line, piece.Cells, request), piece.Stalls)
        : null;

    private static Fact? Over(Street street, Line line, string where, long cm2, int stalls)
    {
        foreach (RuleInForce rule in street.RulesOn(line, Measure.StandArea))
            if (cm2 > (long)Cm2PerDm2 * rule.Number * stalls) return AgainstRule.At(where, rule, (cm2 + Cm2PerDm2 * stalls - 1) / (Cm2PerDm2 * stalls));
        return null;
    }
}
