using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>摊 — the rectangle of a run on the street.</summary>
/// <param name="Along">On the zone's axis.</param>
/// <param name="Near">Distance of its inner edge from the axis, on the line's own side; below 0 it reaches over the axis.</param>
/// <param name="Far">Distance of its outer edge.</param>
internal readonly record struct Stand(Line Line, Stretch Along, int Near, int Far)
{
    public int DepthCm => Far - Near;

    public Side Side => Line.Frontage.Side;

    /// <summary>Its ground on the line.</summary>
    public Stretch OnLine => Along.Shifted(-Line.Frontage.StartCm);

    /// <summary>Across the street, the right side counted up from the axis and the left side down.</summary>
    public Stretch Across => Side == Side.Right ? new(Near, Far) : new(-Far, -Near);

    /// <summary>Which way along <see cref="Across"/> its front looks: inward lines look towards the axis.</summary>
    public int Front => (Side == Side.Right) == Line.Frontage.StandsOutward ? 1 : -1;

    public static Stand On(Line line, Stretch onLine, int depth)
    {
        Frontage frontage = line.Frontage;
        Stretch along = onLine.Shifted(frontage.StartCm);
        return frontage.StandsOutward
            ? new(line, along, frontage.OffsetCm, frontage.OffsetCm + depth)
            : new(line, along, frontage.OffsetCm - depth, frontage.OffsetCm);
    }

    /// <summary>Of a request on one cell: as deep as it asks, or as the place takes.</summary>
    public static Stand On(Line line, Cell cell, StallRequest request) =>
        On(line, cell.Stretch, request.DepthCm > 0 ? request.DepthCm : cell.Stall?.DepthCm ?? line.Frontage.DepthMaxCm);

    /// <summary>Of a request on a piece: two stands if it runs over the joint of a circle, each as deep as its own stalls take.</summary>
    public static IEnumerable<Stand> Of(Piece piece, StallRequest request) =>
        piece.Parts.Select(part => On(piece.Line, part.Stretch, DepthOf(piece.Line, part.Cells, request)));

    /// <summary>The same as each is judged alone: who asks for no depth may come as deep as the deepest place takes.</summary>
    public static IEnumerable<Stand> DeepestOf(Piece piece, StallRequest request) => piece.Wraps
        ? piece.Parts.Select(part => On(piece.Line, part.Stretch, DeepestOf(piece.Line, part.Cells, request)))
        : [On(piece.Line, piece.Stretch, DeepestOf(piece.Line, piece.Cells, request))];

    /// <summary>As much of a line as there is, as deep as any of its places takes.</summary>
    public static Stand Whole(Line line) => On(
        line,
        new(0, line.Frontage.LengthCm),
        Math.Max(line.Frontage.DepthMaxCm, line.Cells.Select(cell => cell.Stall?.DepthCm ?? 0).DefaultIfEmpty().Max()));

    private static int DeepestOf(Line line, IEnumerable<Cell> cells, StallRequest request)
    {
        if (request.DepthCm > 0) return request.DepthCm;
        return line.IsMarked ? cells.Max(cell => cell.Stall!.DepthCm) : line.Frontage.DepthMaxCm;
    }

    /// <summary>As deep as the request asks, or as the shallowest of the places takes.</summary>
    public static int DepthOf(Line line, IEnumerable<Cell> cells, StallRequest request)
    {
        if (request.DepthCm > 0) return request.DepthCm;
        return line.IsMarked ? cells.Min(cell => cell.Stall!.DepthCm) : line.Frontage.DepthMaxCm;
    }
}
