using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>消防车道 — between the stands of both sides of a street the fire lane fits; which side gets the deep ones is the solver's choice.</summary>
/// <remarks>
/// ∀ clique K of left and right stands of which no two may be: Σ_{c in K} x_c ≤ 1. A left stand a and a right one b may not both be if
/// reach(a) + reach(b) is less than the lane and they are less than the rule's stretch apart along the axis. On one point of the street
/// these are the rows of <c>docs/model.md</c>: the left ones deeper than t with the right ones at least W − t deep, for every t.
/// </remarks>
internal sealed class FireLaneBetween : IHardRule
{
    public RuleId Id { get; } = new("fire-lane");

    public IEnumerable<Row> Rows(PlacementModel model) =>
        from zone in model.Problem.Zones
        where Carriageway.IsSurveyedStreet(zone)
        let lines = model.Street.Lines.Where(line => line.Zone.Id == zone.Id).ToImmutableArray()
        from rule in lines.SelectMany(line => model.Street.RulesOn(line, Measure.FireLane)).DistinctBy(rule => (rule.Id, rule.Number))
        from row in Rows(model, zone, rule)
        select row;

    private static IEnumerable<Row> Rows(PlacementModel model, Zone zone, RuleInForce rule)
    {
        ImmutableArray<Shape> shapes = Shape.Of(model, line => line.Zone.Id == zone.Id);
        int left = Least(shapes, Side.Left), right = Least(shapes, Side.Right);
        bool MayClash(Shape shape) => (long)shape.ReachCm + (shape.Stand.Side == Side.Left ? right : left) < rule.Number;
        return Apart.Rows(rule.Id, [.. shapes.Where(MayClash)], (one, other) => Clash(rule, one, other), evenOfOne: true);
    }

    private static int Least(ImmutableArray<Shape> shapes, Side side) =>
        shapes.Where(shape => shape.Stand.Side == side).Select(shape => shape.ReachCm).DefaultIfEmpty(int.MaxValue).Min();

    private static bool Clash(RuleInForce rule, Shape one, Shape other) =>
        one.Stand.Side != other.Stand.Side
        && one.ReachCm + other.ReachCm < rule.Number
        && Distance.Gap(one.Stand.Along, other.Stand.Along) < Math.Max(0, rule.Rule.AlongCm);
}
