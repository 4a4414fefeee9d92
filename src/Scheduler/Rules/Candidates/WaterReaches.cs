using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>用水 — a vendor who needs water has it at one of its stalls, or along its line. What a holder
/// needs on its own stalls has been seen to there.</summary>
internal sealed class WaterReaches : IRunRule
{
    public RuleId Id { get; } = new("water");

    public Fact? Refuse(Street street, StallRequest request, Piece piece)
    {
        if (!request.Water || piece.Cells.Any(cell => Place.IsOwn(request, cell))) return null;
        bool water = piece.Line.IsMarked ? piece.Cells.Any(cell => cell.Stall!.Stall.Water) : piece.Line.Frontage.Water;
        return water ? null : new Fact(Place.Of(piece), FactCode.NoWater);
    }
}
