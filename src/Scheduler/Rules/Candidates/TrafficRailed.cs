using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>通车道旁护栏 — who stands near live traffic stands where rails can be set up between, and where a fire engine gets to behind them.</summary>
internal sealed class TrafficRailed : ICellRule, IRunRule
{
    public RuleId Id { get; } = new("traffic-rail");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) =>
        IsBarred(street, Place.LeastStand(line, cell, request)) ? AgainstRule.At(Place.Of(line, cell), street.RailsOn(line).Rule!) : null;

    /// <summary>The gap between two stalls needs its rails too, and the whole run is as near as its deepest stall.</summary>
    public Fact? Refuse(Street street, StallRequest request, Piece piece) =>
        street.RailsOn(piece.Line).MayBeNeeded && Stand.DeepestOf(piece, request).Any(stand => IsBarred(street, stand))
            ? AgainstRule.At(Place.Of(piece), street.RailsOn(piece.Line).Rule!)
            : null;

    private static bool IsBarred(Street street, Stand stand)
    {
        RailLine rails = street.RailsOn(stand.Line);
        return rails.Of(stand) is RailNeed need && (need.SpaceCm < 0 || !need.HasLane || rails.Places(stand.OnLine).Any(rails.IsBarred));
    }
}
