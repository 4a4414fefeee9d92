using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>人行道 — between two rows on one footway, or beside them, enough of it is left.</summary>
/// <remarks>∀ clique K of stands on a footway of which no two leave a way: Σ_{c in K} x_c ≤ 1.</remarks>
internal sealed class FootwayBetween : IHardRule
{
    public RuleId Id { get; } = new("footway");

    public IEnumerable<Row> Rows(PlacementModel model) =>
        from zone in model.Problem.Zones
        where Carriageway.IsSurveyedStreet(zone)
        from side in (Side[])[Side.Left, Side.Right]
        let lines = model.Street.Lines.Where(line => line.Zone.Id == zone.Id && line.Frontage.Side == side).ToImmutableArray()
        where lines.Length > 1
        from rule in model.Street.RulesOn(lines[0], Measure.Footway)
        from row in Apart.Rows(
            rule.Id,
            [.. Shape.Of(model, lines.Contains).Where(shape => StandsOnFootway(shape.Stand))],
            (one, other) => Clash(rule.Number, one.Stand, other.Stand),
            evenOfOne: true)
        select row;

    private static bool StandsOnFootway(Stand stand) =>
        stand.Near < Carriageway.HousesCm(stand.Line.Zone, stand.Side) && stand.Far > Carriageway.KerbCm(stand.Line.Zone, stand.Side);

    private static bool Clash(int number, Stand one, Stand other)
    {
        if (one.Line.Index == other.Line.Index || !one.Along.Overlaps(other.Along)) return false;
        (Stand inner, Stand outer) = one.Near <= other.Near ? (one, other) : (other, one);
        int kerbSide = inner.Near - Carriageway.KerbCm(one.Line.Zone, one.Side);
        int houseSide = Carriageway.HousesCm(one.Line.Zone, one.Side) - Math.Max(inner.Far, outer.Far);
        return Math.Max(Math.Max(kerbSide, houseSide), outer.Near - inner.Far) < number;
    }
}
