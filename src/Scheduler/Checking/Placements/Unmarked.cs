using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>The pieces on unmarked lines, walked along.</summary>
internal static class Unmarked
{
    public static IEnumerable<IGrouping<(FrontageId, WindowId), Piece>> Lines(Inspection inspection) =>
        inspection.Pieces.Where(piece => !piece.IsMarked).GroupBy(piece => (piece.Line.Id, piece.Window.Id));

    /// <summary>Each piece with the one before it that reaches furthest: if any two overlap, such a pair does.</summary>
    public static IEnumerable<(Piece Left, Piece Right)> NextToEachOther(IEnumerable<Piece> line)
    {
        Piece? furthest = null;
        foreach (Piece piece in line.OrderBy(piece => piece.Ground.FromCm).ThenBy(piece => piece.Ground.ToCm))
        {
            if (furthest is not null) yield return (furthest, piece);
            if (furthest is null || piece.Ground.ToCm > furthest.Ground.ToCm) furthest = piece;
        }
    }
}
