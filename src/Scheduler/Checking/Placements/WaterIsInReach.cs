using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A run has water somewhere if its vendor needs it, unless it takes in an own stall.</summary>
internal sealed class WaterIsInReach : IPlanRule
{
    public RuleId Id { get; } = new("water");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        where holding.Request.Water && !holding.Pieces.Any(HasWater) && !holding.Stalls.Any(holding.Claim.Owns)
        select this.At(holding.Where, new("无水源", "no water"), new("水源", "water"));

    private static bool HasWater(Piece piece) =>
        piece.IsMarked ? piece.Stalls.Any(stall => stall.Stall.Water) : piece.Line.Water;
}
