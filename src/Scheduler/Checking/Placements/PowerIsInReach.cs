using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A run has at least one socket as strong as its vendor needs, unless it takes in an own stall.</summary>
internal sealed class PowerIsInReach : IPlanRule
{
    public RuleId Id { get; } = new("power");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        let need = holding.Request.PowerW
        let has = holding.Pieces.Max(piece => Strongest(inspection.Problem, piece))
        where has < need && !holding.Stalls.Any(holding.Claim.Owns)
        select this.Differs(holding.Where, $"{has} W", $"{need} W");

    private static int Strongest(MarketProblem problem, Piece piece) => piece.IsMarked
        ? piece.Stalls.Max(stall => stall.PowerW)
        : problem.Circuits.Where(circuit => PowerDrawn.Reaches(circuit, piece)).Select(PowerDrawn.SocketW).DefaultIfEmpty(0).Max();
}
