using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>What lies where across a zone. Distances from the axis, or signed: right of the axis is positive, left negative.</summary>
internal static class CrossSection
{
    /// <summary>Widths across are known, and there is a carriageway with footways.</summary>
    public static bool IsSurveyedStreet(this Zone zone) => zone.Surveyed && zone.Kind == ZoneKind.Street;

    /// <summary>From the axis to the kerb of a side; of an odd width the right half has the centimetre more.</summary>
    public static long KerbCm(this Zone zone, Side side)
    {
        int left = zone.CarriagewayCm / 2;
        return side == Side.Left ? left : zone.CarriagewayCm - left;
    }

    public static Ground Footway(this Zone zone, Side side) =>
        new(zone.KerbCm(side), zone.KerbCm(side) + zone.FootwayCm(side));

    /// <summary>What lies so deep on the side of a line on which stalls stand, as distances from the axis.</summary>
    public static Ground Away(this Frontage line, long depthCm) =>
        line.StandsOutward ? new(line.OffsetCm, line.OffsetCm + depthCm) : new(line.OffsetCm - depthCm, line.OffsetCm);

    /// <summary>Distances from the axis as signed ones, and back.</summary>
    public static Ground Signed(this Ground away, Side side) => side == Side.Right ? away : new(-away.ToCm, -away.FromCm);

    /// <summary>Half the carriageway, signed.</summary>
    public static Ground Half(this Zone zone, Side side) => new Ground(0, zone.KerbCm(side)).Signed(side);

    public static Side Other(this Side side) => side == Side.Left ? Side.Right : Side.Left;
}
