using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>口门 — where a mouth has rails nobody stands in it, nor so near behind it that a fire engine could not come through its gate.</summary>
internal sealed class MouthsKeptFree : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("mouth-rail");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        OpenZone zone = street.ZoneOf(line);
        if (zone.MouthRule is null || zone.Mouths.IsEmpty) return null;
        return IsInTheWay(street, request, Place.LeastStand(line, cell, request), zone) ? AgainstRule.At(Place.Of(line, cell), zone.MouthRule) : null;
    }

    /// <summary>The mouth may lie in the gap between two stalls, and the whole run is as deep as its deepest one.</summary>
    public Fact? Refuse(Street street, StallRequest request, Piece piece)
    {
        OpenZone zone = street.ZoneOf(piece.Line);
        if (zone.MouthRule is null || zone.Mouths.IsEmpty) return null;
        foreach (Stand stand in Stand.DeepestOf(piece, request))
            if (IsInTheWay(street, request, stand, zone)) return AgainstRule.At(Place.Of(piece), zone.MouthRule);
        return null;
    }

    private static bool IsInTheWay(Street street, StallRequest request, Stand stand, OpenZone zone)
    {
        foreach (Feature mouth in zone.Mouths)
            if (OpenZone.IsThrough(mouth) ? IsInTheGate(street, request, stand, zone, mouth) : IsInTheMouth(stand, mouth)) return true;
        return false;
    }

    private static bool IsInTheMouth(Stand stand, Feature mouth) =>
        mouth.Frontage == stand.Line.Frontage.Id && mouth.Stretch.Overlaps(stand.OnLine);

    /// <summary>As near along the street as two stands share the fire lane, it leaves the gate's own half of the road free; right at the mouth
    /// it does so whatever the rule's number, since rails stand on either side of the gate.</summary>
    private static bool IsInTheGate(Street street, StallRequest request, Stand stand, OpenZone zone, Feature mouth)
    {
        if (zone.Zone.Kind != ZoneKind.Street || zone.KeptFreeCm(stand.Side) is not int kept) return false;
        int gap = Distance.Gap(stand.Along, new(mouth.Stretch.FromCm, mouth.Stretch.FromCm));
        foreach (RuleInForce lane in street.RulesOn(stand.Line, Measure.FireLane))
            if (gap < Math.Max(1, lane.Rule.AlongCm) && LaneReach.Of(street, request, stand) < kept) return true;
        return false;
    }
}
