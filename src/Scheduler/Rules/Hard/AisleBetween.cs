using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>通道 — between stands that face each other people can walk.</summary>
/// <remarks>∀ clique K of stands of a zone of which no two leave the aisle between them: Σ_{c in K} x_c ≤ 1.</remarks>
internal sealed class AisleBetween : IHardRule
{
    public RuleId Id { get; } = new("aisle");

    public IEnumerable<Row> Rows(PlacementModel model) =>
        from zone in model.Problem.Zones
        where zone.Surveyed
        let lines = model.Street.Lines.Where(line => line.Zone.Id == zone.Id).ToImmutableArray()
        where lines.Length > 1
        from rule in lines.SelectMany(line => model.Street.RulesOn(line, Measure.Aisle)).Select(rule => rule.Id).Distinct()
        from row in Rows(model, lines, rule)
        select row;

    private static IEnumerable<Row> Rows(PlacementModel model, ImmutableArray<Line> lines, RuleId rule)
    {
        int Number(Line one, Line other) => Math.Max(NumberOn(model.Street, one, rule), NumberOn(model.Street, other, rule));
        Line[] close = [.. lines.Where(line => lines.Any(other => other.Index != line.Index && MayBeClose(line, other, Number(line, other))))];
        ImmutableArray<Shape> shapes = Shape.Of(model, close.Contains);
        return Apart.Rows(rule, shapes, (one, other) => Clash(Number(one.Stand.Line, other.Stand.Line), one.Stand, other.Stand), evenOfOne: true);
    }

    /// <summary>Of traffic on its side; far below any distance where the rule is silent.</summary>
    private static int NumberOn(Street street, Line line, RuleId rule) =>
        street.RulesOn(line, Measure.Aisle).FirstOrDefault(known => known.Id == rule)?.Number ?? int.MinValue;

    /// <summary>Whether the deepest stands of two lines could clash; which way others face is another matter.</summary>
    private static bool MayBeClose(Line one, Line other, int number) => IsNear(number, Stand.Whole(one), Stand.Whole(other));

    private static bool Clash(int number, Stand one, Stand other) =>
        one.Line.Index != other.Line.Index && IsNear(number, one, other) && (Faces(one, other) || Faces(other, one));

    private static bool IsNear(int number, Stand one, Stand other) =>
        one.Along.Overlaps(other.Along) && Distance.Gap(one.Across, other.Across) < number;

    private static bool Faces(Stand one, Stand other) =>
        Math.Sign(other.Across.FromCm + other.Across.ToCm - one.Across.FromCm - one.Across.ToCm) == one.Front;
}
