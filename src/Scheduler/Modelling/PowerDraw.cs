using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>取电 — the one circuit that a run loads with all that its vendor needs.</summary>
internal static class PowerDraw
{
    /// <summary>null = it needs no power, or finds none: holders of stalls without a socket bring their own.</summary>
    public static Circuit? CircuitOf(PlacementModel model, int column)
    {
        Candidate run = model.Columns[column];
        if (model.Requests[run.Request].PowerW == 0) return null;
        return run.Pieces[0].Line.IsMarked ? AtStalls(model.Problem, run) : Along(model.Problem, run.Pieces[0]);
    }

    /// <summary>From the strongest socket, the first by line and position.</summary>
    private static Circuit? AtStalls(MarketProblem problem, Candidate run)
    {
        (int PowerW, int Line, int Cell, DayStall? Stall) best = (0, 0, 0, null);
        foreach (Piece piece in run.Pieces)
            foreach (Cell cell in piece.Cells)
            {
                int power = cell.Stall!.PowerW;
                if (power > best.PowerW || (power == best.PowerW && power > 0 && (piece.Line.Index, cell.Index).CompareTo((best.Line, best.Cell)) < 0))
                    best = (power, piece.Line.Index, cell.Index, cell.Stall);
            }

        return best.Stall is DayStall stall ? problem.Circuits.FirstOrDefault(circuit => circuit.Id == stall.Stall.Circuit) : null;
    }

    private static Circuit? Along(MarketProblem problem, Piece piece) => problem.Circuits
        .Where(circuit => circuit.CapacityW > 0
            && circuit.Reaches.Any(reach => reach.Frontage == piece.Line.Frontage.Id && reach.Stretch.Overlaps(piece.Stretch)))
        .MaxBy(circuit => Math.Min(circuit.SocketW, circuit.CapacityW));
}
