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

    /// <summary>Of a request on a piece, or on its part before the joint of a circle.</summary>
    public static Stand On(Piece piece, StallRequest request) => On(piece.Line, piece.Stretch, DepthOf(piece, request));

    /// <summary>As deep as the request asks, or as the shallowest place of the run takes.</summary>
    public static int DepthOf(Piece piece, StallRequest request)
    {
        if (request.DepthCm > 0) return request.DepthCm;
        if (!piece.Line.IsMarked) return piece.Line.Frontage.DepthMaxCm;
        return piece.Cells.Min(cell => cell.Stall!.DepthCm);
    }
}
