using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>用电 — a vendor who needs power has a socket of that power at one of its stalls, or a circuit's stretch under its stand. What a holder
/// needs on its own stalls has been seen to there.</summary>
internal sealed class PowerReaches : IRunRule
{
    public RuleId Id { get; } = new("power");

    public Fact? Refuse(Street street, StallRequest request, Piece piece)
    {
        if (request.PowerW == 0 || piece.Cells.Any(cell => Place.IsOwn(request, cell))) return null;
        int socket = piece.Line.IsMarked ? piece.Cells.Max(cell => cell.Stall!.PowerW) : Reached(street, piece);
        return socket >= request.PowerW
            ? null
            : new Fact(Place.Of(piece), FactCode.NoPower, Need: request.PowerW, Has: socket);
    }

    private static int Reached(Street street, Piece piece) =>
        street.Problem.Circuits
            .Where(circuit => circuit.Reaches.Any(reach =>
                reach.Frontage == piece.Line.Frontage.Id && reach.Stretch.Overlaps(piece.Stretch)))
            .Select(circuit => Math.Min(circuit.SocketW, circuit.CapacityW))
            .DefaultIfEmpty(0)
            .Max();
}
