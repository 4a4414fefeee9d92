using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>口门 — where a mouth has rails nobody stands in it, nor so near behind it that a fire engine could not come through its gate.</summary>
internal sealed class MouthsKeptFree : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("mouth-rail");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        street.ZoneOf(line).MouthRule is RuleInForce rule && IsInTheWay(street, request, Place.LeastStand(line, cell, request))
            ? AgainstRule.At(Place.Of(line, cell), rule)
            : null;

    public Fact? Refuse(Street street, StallRequest request, Piece piece) =>
        street.ZoneOf(piece.Line).MouthRule is RuleInForce rule && Stand.DeepestOf(piece, request).Any(stand => IsInTheWay(street, request, stand))
            ? AgainstRule.At(Place.Of(piece), rule)
            : null;

    private static bool IsInTheWay(Street street, StallRequest request, Stand stand)
    {
        OpenZone zone = street.ZoneOf(stand.Line);
        foreach (Feature mouth in zone.Mouths)
        {
            if (mouth.Frontage is FrontageId side ? side == stand.Line.Frontage.Id && mouth.Stretch.Overlaps(stand.OnLine) : IsInTheGate(street, request, stand, zone, mouth))
                return true;
        }

        return false;
    }

    /// <summary>As near along the street as two stands share the fire lane, it leaves the gate's own half of the road free; right at the mouth
    /// it does so whatever the rule's number, since rails stand on either side of the gate.</summary>
    private static bool IsInTheGate(Street street, StallRequest request, Stand stand, OpenZone zone, Feature mouth)
    {
        if (zone.Zone.Kind != ZoneKind.Street || zone.IsLive(stand.Side)) return false;
        int gap = Distance.Gap(stand.Along, new(mouth.Stretch.FromCm, mouth.Stretch.FromCm));
        foreach (RuleInForce lane in street.RulesOn(stand.Line, Measure.FireLane))
            if (gap < Math.Max(1, lane.Rule.AlongCm) && LaneReach.Of(street, request, stand) < zone.GateCm(stand.Side)) return true;
        return false;
    }
}
