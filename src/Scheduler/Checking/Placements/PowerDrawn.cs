using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Where a placed vendor's power comes from: the strongest socket of its stalls, or the strongest circuit under its stretch.</summary>
internal static class PowerDrawn
{
    /// <summary>null = it needs none, or no circuit that we know gives it.</summary>
    public static Circuit? From(MarketProblem problem, Holding holding)
    {
        if (holding.Request.PowerW <= 0) return null;
        DayStall? strongest = holding.Pieces.SelectMany(piece => piece.Stalls).Where(stall => stall.PowerW > 0).MaxBy(stall => stall.PowerW);
        if (strongest is not null) return problem.Circuits.FirstOrDefault(circuit => circuit.Id == strongest.Stall.Circuit);
        return holding.Pieces.Where(piece => !piece.IsMarked)
            .SelectMany(piece => problem.Circuits.Where(circuit => circuit.CapacityW > 0 && Reaches(circuit, piece)))
            .MaxBy(SocketW);
    }

    /// <summary>What one of its sockets gives; a circuit that is down gives nothing.</summary>
    public static int SocketW(Circuit circuit) => Math.Min(circuit.SocketW, circuit.CapacityW);

    public static bool Reaches(Circuit circuit, Piece piece) =>
        circuit.Reaches.Any(reach => reach.Frontage == piece.Line.Id && Ground.Of(reach.Stretch).Overlaps(piece.Ground));
}
