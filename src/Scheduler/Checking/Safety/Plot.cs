using System.Numerics;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A rectangle of ground in a zone: of a stand, or of a building.</summary>
/// <param name="Along">On the zone's axis.</param>
/// <param name="Across">Signed: right of the axis is positive.</param>
internal sealed record Plot(Zone Zone, FrontageId Line, Ground Along, Ground Across)
{
    private Outline? onMap;

    /// <summary>Where a building stands, deep as it is, or as the deepest stall of its line; null = it names no line.</summary>
    public static Plot? Of(MarketProblem problem, Feature building)
    {
        if (building.Frontage is not FrontageId id) return null;
        Frontage line = problem.Frontage(id);
        Ground across = line.Away(building.DepthCm ?? line.DepthMaxCm).Signed(line.Side);
        return new(problem.Zone(line.Zone), id, Ground.Of(building.Stretch).Shifted(line.StartCm), across);
    }

    /// <summary>Edge to edge, 0 where they overlap; null = nobody knows, for a zone is not surveyed or has no place on the map.</summary>
    public Distance? DistanceTo(Plot other)
    {
        if (Line == other.Line && !Zone.Surveyed) return Distance.OfSquare(Square(Along.GapTo(other.Along)));
        if (!Zone.Surveyed || !other.Zone.Surveyed) return null;
        if (Zone.Id == other.Zone.Id) return Distance.OfSquare(Square(Along.GapTo(other.Along)) + Square(Across.GapTo(other.Across)));
        return Zone.Axis is null || other.Zone.Axis is null ? null : OnMap.DistanceTo(other.OnMap);
    }

    private Outline OnMap => onMap ??= new(
    [
        At(Along.FromCm, Across.FromCm), At(Along.ToCm, Across.FromCm), At(Along.ToCm, Across.ToCm), At(Along.FromCm, Across.ToCm),
    ]);

    private Corner At(long along, long across)
    {
        Axis axis = Zone.Axis!.Value;
        BigInteger dx = (long)axis.X2Cm - axis.X1Cm, dy = (long)axis.Y2Cm - axis.Y1Cm;
        return new(axis.X1Cm + Rounded(along * dx - across * dy, Zone.LengthCm), axis.Y1Cm + Rounded(along * dy + across * dx, Zone.LengthCm));
    }

    /// <summary>To the nearest whole number, halves up.</summary>
    private static BigInteger Rounded(BigInteger above, long below)
    {
        BigInteger whole = BigInteger.DivRem(2 * above + below, 2 * below, out BigInteger rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    private static BigInteger Square(long gap) => gap <= 0 ? BigInteger.Zero : (BigInteger)gap * gap;
}
