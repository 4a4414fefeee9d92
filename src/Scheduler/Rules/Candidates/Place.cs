using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>How facts name ground: a stall by its id, a module by its frontage's.</summary>
internal static class Place
{
    public static string Of(Line line, Cell cell) => cell.Stall?.Id.Value ?? line.Frontage.Id.Value;

    public static string Of(Piece piece) => Of(piece.Line, piece.Line.Cells[piece.First]);

    public static bool IsOwn(StallRequest request, Cell cell) => cell.Stall is DayStall stall && request.OwnStalls.Contains(stall.Id);
}
