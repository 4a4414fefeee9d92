using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>How facts name ground: a stall by its id, a module by its frontage's.</summary>
internal static class Place
{
    public static string Of(Line line, Cell cell) => cell.Stall?.Id.Value ?? line.Frontage.Id.Value;

    public static string Of(Piece piece) => Of(piece.Line, piece.Line.Cells[piece.First]);

    /// <summary>What any stand takes of a cell that it takes at all: of a module, where a stand may end, the first centimetre.</summary>
    public static Stretch Least(Line line, Cell cell) =>
        line.IsMarked ? cell.Stretch : new(cell.Stretch.FromCm, cell.Stretch.FromCm + 1);

    /// <summary>A stand on no more than that.</summary>
    public static Stand LeastStand(Line line, Cell cell, StallRequest request) =>
        Stand.On(line, Least(line, cell), Stand.On(line, cell, request).DepthCm);

    public static bool IsOwn(StallRequest request, Cell cell) => cell.Stall is DayStall stall && request.OwnStalls.Contains(stall.Id);
}
