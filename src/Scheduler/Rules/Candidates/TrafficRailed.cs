using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>通车道旁护栏 — who stands near live traffic stands where rails can be set up between, and where a fire engine gets to behind them.</summary>
internal sealed class TrafficRailed : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("traffic-rail");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        RailLine rails = street.RailsOn(line);
        return rails.MayBeNeeded && IsBarred(rails, Place.LeastStand(line, cell, request)) ? AgainstRule.At(Place.Of(line, cell), rails.Rule!) : null;
    }

    /// <summary>The gap between two stalls needs its rails too, and the whole run is as near as its deepest stall.</summary>
    public Fact? Refuse(Street street, StallRequest request, Piece piece)
    {
        RailLine rails = street.RailsOn(piece.Line);
        if (!rails.MayBeNeeded) return null;
        foreach (Stand stand in Stand.DeepestOf(piece, request))
            if (IsBarred(rails, stand)) return AgainstRule.At(Place.Of(piece), rails.Rule!);
        return null;
    }

    private static bool IsBarred(RailLine rails, Stand stand)
    {
        if (rails.Of(stand) is not RailNeed need) return false;
        if (need.SpaceCm < 0 || !need.HasLane) return true;
        foreach (int place in rails.Places(stand.OnLine))
            if (rails.IsBarred(place)) return true;
        return false;
    }
}
