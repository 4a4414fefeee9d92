using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Where a zone lies on the map. In the zone's own frame x runs along the axis from its start and y to its right, in
/// centimetres, so that everything on the street is drawn with the numbers of its tables.</summary>
/// <param name="Unit">The direction of the axis, of length 1.</param>
internal sealed record ZoneFrame(Zone Zone, Spot Start, Spot Unit)
{
    /// <summary>Clockwise from the direction of x.</summary>
    public double Degrees => Math.Atan2(Unit.Y, Unit.X) * 180 / Math.PI;

    /// <summary>How far text beside the axis is turned to run along it, or across it where that reads better.</summary>
    public double TextDegrees => Degrees - 90 * Quarters;

    /// <summary>Text lies across the axis: what is long along the zone is high on the map.</summary>
    public bool IsSteep => Quarters % 2 != 0;

    public string Transform => $"translate({Svg.Number(Start.X)} {Svg.Number(Start.Y)}) rotate({Svg.Number(Degrees)})";

    private int Quarters => (int)Math.Round(Degrees / 90, MidpointRounding.AwayFromZero);

    /// <summary>A point of the zone's frame on the map.</summary>
    public Spot At(double along, double across) =>
        new(Start.X + along * Unit.X - across * Unit.Y, Start.Y + along * Unit.Y + across * Unit.X);

    /// <summary>The position on the axis that is nearest to a spot.</summary>
    public double AlongAt(Spot spot) => (spot.X - Start.X) * Unit.X + (spot.Y - Start.Y) * Unit.Y;

    /// <summary>Away from the axis to that side.</summary>
    public Spot Outward(Side side) => side == Side.Left ? new(Unit.Y, -Unit.X) : new(-Unit.Y, Unit.X);

    public Box BoxOf(Patch patch) => Box.Around(Corners(patch).AsSpan());

    /// <summary>Four, in the order in which one walks around.</summary>
    public ImmutableArray<Spot> Corners(Patch patch) =>
    [
        At(patch.X, patch.Y), At(patch.X + patch.Width, patch.Y),
        At(patch.X + patch.Width, patch.Y + patch.Height), At(patch.X, patch.Y + patch.Height),
    ];

    public static ZoneFrame On(Zone zone, Axis axis)
    {
        double x = (double)axis.X2Cm - axis.X1Cm, y = (double)axis.Y2Cm - axis.Y1Cm, length = Math.Sqrt(x * x + y * y);
        return new ZoneFrame(zone, new(axis.X1Cm, axis.Y1Cm), length == 0 ? new(1, 0) : new(x / length, y / length));
    }

    /// <summary>The same with the whole map turned about its origin until a direction points to the right.</summary>
    /// <param name="right">Of length 1.</param>
    public ZoneFrame Turned(Spot right)
    {
        Spot Turn(Spot spot) => new(spot.X * right.X + spot.Y * right.Y, spot.Y * right.X - spot.X * right.Y);
        return new(Zone, Turn(Start), Turn(Unit));
    }
}
