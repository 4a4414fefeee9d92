using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Turns chosen columns back into ground, hours and fees.</summary>
internal static class PlacementsOf
{
    /// <summary>By frontage and position.</summary>
    public static IEnumerable<Placement> Solution(PlacementModel model, Solution solution) =>
        solution.Chosen
            .SelectMany(column => Candidate(model, model.Columns[column]))
            .OrderBy(placed => placed.Line)
            .ThenBy(placed => placed.Placement.Stretch.FromCm)
            .Select(placed => placed.Placement);

    private static IEnumerable<(int Line, Placement Placement)> Candidate(PlacementModel model, Candidate candidate)
    {
        bool first = true;
        foreach ((Piece piece, Cell[] cells) in candidate.Pieces.SelectMany(Parts).OrderBy(part => part.Piece.Line.Index).ThenBy(part => part.Cells[0].Index))
        {
            yield return (piece.Line.Index, Placement(model, model.Requests[candidate.Request], piece, cells, first));
            first = false;
        }
    }

    /// <summary>A piece that runs over the joint of a circle is two stretches of ground.</summary>
    private static IEnumerable<(Piece Piece, Cell[] Cells)> Parts(Piece piece)
    {
        Cell[] cells = [.. piece.Cells];
        if (!piece.Wraps) return [(piece, cells)];
        int before = piece.Line.Cells.Length - piece.First;
        return [(piece, cells[..before]), (piece, cells[before..])];
    }

    private static Placement Placement(PlacementModel model, StallRequest request, Piece piece, Cell[] cells, bool first)
    {
        Line line = piece.Line;
        TideWindow window = model.Street.Window;
        Stretch stretch = line.IsMarked ? new Stretch(cells[0].Stretch.FromCm, cells[^1].Stretch.ToCm) : piece.Stretch;
        int stalls = line.IsMarked ? cells.Length : piece.Stalls;
        return new Placement(
            request.Vendor,
            window.Id,
            line.Zone.Id,
            line.Frontage.Id,
            line.IsMarked ? [.. cells.Select(cell => cell.Stall!.Id)] : [],
            stretch,
            Stand.DepthOf(piece, request),
            window.LoadIn,
            window.StallsOff,
            FeeOf.Piece(model.Problem, request, piece, stretch, stalls, first),
            Commitment.Draft);
    }
}
