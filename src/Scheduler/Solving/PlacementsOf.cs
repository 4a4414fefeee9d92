using System.Collections.Immutable;
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
        var parts = candidate.Pieces.SelectMany(piece => piece.Parts, (piece, part) => (Piece: piece, part.Stretch, part.Cells));
        foreach ((Piece piece, Stretch stretch, ImmutableArray<Cell> cells) in parts.OrderBy(part => part.Piece.Line.Index).ThenBy(part => part.Cells[0].Index))
        {
            yield return (piece.Line.Index, Placement(model, model.Requests[candidate.Request], piece, stretch, cells, first));
            first = false;
        }
    }

    private static Placement Placement(PlacementModel model, StallRequest request, Piece piece, Stretch stretch, ImmutableArray<Cell> cells, bool first)
    {
        Line line = piece.Line;
        TideWindow window = model.Street.Window;
        int stalls = line.IsMarked ? cells.Length : piece.Stalls;
        return new Placement(
            request.Vendor,
            window.Id,
            line.Zone.Id,
            line.Frontage.Id,
            line.IsMarked ? [.. cells.Select(cell => cell.Stall!.Id)] : [],
            stretch,
            Stand.DepthOf(line, cells, request),
            window.LoadIn,
            window.StallsOff,
            FeeOf.Piece(model.Problem, request, piece, stretch, stalls, first),
            Commitment.Draft);
    }
}
