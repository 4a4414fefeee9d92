using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>A stand on the map: four corners in whole map centimetres, in order round it.</summary>
internal sealed record Quad((long X, long Y)[] Corners)
{
    /// <summary>Of a stand whose zone has an axis.</summary>
    public static Quad Of(Stand stand)
    {
        (Stretch along, Stretch across) = (stand.Along, stand.Across);
        Zone zone = stand.Line.Zone;
        return new(
        [
            OnMap(zone, along.FromCm, across.FromCm), OnMap(zone, along.ToCm, across.FromCm),
            OnMap(zone, along.ToCm, across.ToCm), OnMap(zone, along.FromCm, across.ToCm),
        ]);
    }

    /// <summary>Whether some point of it is less than <paramref name="cm"/> from some point of the other.</summary>
    public bool IsNearer(Quad other, int cm) =>
        cm > 0 && (!(IsParted(other) || other.IsParted(this)) || HasCornerNear(other, cm) || other.HasCornerNear(this, cm));

    /// <summary>Right of the axis is clockwise from its direction, since y points down.</summary>
    private static (long X, long Y) OnMap(Zone zone, long along, long across)
    {
        Axis axis = zone.Axis!.Value;
        (long dx, long dy) = ((long)axis.X2Cm - axis.X1Cm, (long)axis.Y2Cm - axis.Y1Cm);
        return (axis.X1Cm + Rounded(along * dx - across * dy, zone.LengthCm), axis.Y1Cm + Rounded(along * dy + across * dx, zone.LengthCm));
    }

    /// <summary>To the nearest; halves go up.</summary>
    private static long Rounded(long number, long by)
    {
        long twice = 2 * number + by;
        return twice / (2 * by) - (twice < 0 && twice % (2 * by) != 0 ? 1 : 0);
    }

    /// <summary>Whether one of its sides has the other wholly beyond it; touching is not overlapping.</summary>
    private bool IsParted(Quad other)
    {
        for (int i = 0; i < 4; i++)
        {
            ((long X, long Y) from, (long X, long Y) to) = (Corners[i], Corners[(i + 1) % 4]);
            long[] own = [.. Corners.Select(corner => Cross(from, to, corner))];
            long[] others = [.. other.Corners.Select(corner => Cross(from, to, corner))];
            if (others.Min() >= own.Max() || others.Max() <= own.Min()) return true;
        }

        return false;
    }

    private bool HasCornerNear(Quad other, long cm)
    {
        foreach ((long X, long Y) corner in Corners)
            for (int i = 0; i < 4; i++)
                if (IsNear(corner, other.Corners[i], other.Corners[(i + 1) % 4], cm)) return true;
        return false;
    }

    /// <summary>Whether a point is less than <paramref name="cm"/> from a side.</summary>
    private static bool IsNear((long X, long Y) point, (long X, long Y) from, (long X, long Y) to, long cm)
    {
        (long abX, long abY, long apX, long apY) = (to.X - from.X, to.Y - from.Y, point.X - from.X, point.Y - from.Y);
        long length2 = abX * abX + abY * abY;
        long dot = apX * abX + apY * abY;
        if (dot <= 0) return apX * apX + apY * apY < cm * cm;
        if (dot >= length2) return (apX - abX) * (apX - abX) + (apY - abY) * (apY - abY) < cm * cm;
        Int128 cross = Cross(from, to, point);
        return cross * cross < (Int128)cm * cm * length2;
    }

    private static long Cross((long X, long Y) from, (long X, long Y) to, (long X, long Y) point) =>
        (to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X);
}
