using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A rectangle of ground in a zone's own frame, whole centimetres: x along the axis, y to its right.</summary>
internal readonly record struct Patch(int X, int Y, int Width, int Height)
{
    /// <summary>Drawn where the depth is not known.</summary>
    private const int UnknownDepthCm = 200;

    /// <summary>The ground that a stretch of a line takes, as deep as given.</summary>
    /// <param name="stretch">On the line.</param>
    public static Patch Of(Frontage line, Stretch stretch, int depthCm)
    {
        int depth = depthCm > 0 ? depthCm : UnknownDepthCm;
        int near = line.StandsOutward ? line.OffsetCm : line.OffsetCm - depth;
        return new Patch(line.StartCm + stretch.FromCm, line.Side == Side.Left ? -near - depth : near, stretch.LengthCm, depth);
    }

    public static Patch Of(Frontage line) => Of(line, new Stretch(0, line.LengthCm), line.DepthMaxCm);

    /// <summary>The zone's road and footways, and whatever its lines need beyond them.</summary>
    public static Patch Of(Zone zone, IEnumerable<Frontage> lines)
    {
        int left = -zone.CarriagewayCm / 2 - zone.LeftFootwayCm, right = zone.CarriagewayCm / 2 + zone.RightFootwayCm;
        int from = 0, to = zone.LengthCm;
        foreach (Patch line in lines.Select(Of))
        {
            (left, right) = (Math.Min(left, line.Y), Math.Max(right, line.Y + line.Height));
            (from, to) = (Math.Min(from, line.X), Math.Max(to, line.X + line.Width));
        }

        return new Patch(from, left, to - from, right - left);
    }
}
