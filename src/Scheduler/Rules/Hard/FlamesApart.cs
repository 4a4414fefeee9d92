using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>明火间距 — two vendors who cook with a flame keep their distance: along a line, across the street and round corners.</summary>
/// <remarks>
/// ∀ position p of a line: Σ_{hot c with from ≤ p &lt; to + distance} x_c ≤ 1. ∀ clique K of hot stands of different lines, rectangle
/// to rectangle too near: Σ_{c in K} x_c ≤ 1.
/// </remarks>
internal sealed class FlamesApart : IHardRule
{
    public RuleId Id { get; } = new("hot-to-hot");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        RuleInForce?[] rules = [.. model.Street.Lines.Select(line => model.Street.RulesOn(line, Measure.HotToHot).MaxBy(rule => rule.Number))];
        if (rules.All(rule => rule is null)) return [];
        ImmutableArray<Shape> hot = Shape.Of(model, _ => true, model.Problem.IsHot);
        return hot.GroupBy(shape => shape.Stand.Line.Index)
            .Where(line => rules[line.Key] is not null)
            .SelectMany(line => OnLine(rules[line.Key]!, [.. line]))
            .Concat(AcrossLines(rules, hot));
    }

    private static IEnumerable<Row> OnLine(RuleInForce rule, Shape[] hot) => Positions.Rows(
        rule.Id,
        hot[0].Stand.Line.Frontage.Id,
        [
            .. from shape in hot
               from column in shape.Columns
               select (column, new Stretch(shape.Stand.Along.FromCm, shape.Stand.Along.ToCm + rule.Number)),
        ],
        rule.Number);

    private static IEnumerable<Row> AcrossLines(RuleInForce?[] rules, ImmutableArray<Shape> hot)
    {
        RuleInForce first = rules.OfType<RuleInForce>().MaxBy(rule => rule.Number)!;
        int Number(Shape shape) => rules[shape.Stand.Line.Index]?.Number ?? 0;
        return Apart.Rows(
            first.Id,
            hot,
            (one, other) => one.Stand.Line.Index != other.Stand.Line.Index
                && Distance.IsBelow(one.Stand, other.Stand, Math.Max(Number(one), Number(other))),
            evenOfOne: false);
    }
}
