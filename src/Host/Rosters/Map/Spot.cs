namespace TidalMarket.Host.Rosters.Map;

/// <summary>A point of the map in centimetres: x to the right, y down.</summary>
internal readonly record struct Spot(double X, double Y)
{
    /// <summary>From the origin.</summary>
    public double Length => Math.Sqrt(X * X + Y * Y);

    public static Spot operator +(Spot left, Spot right) => new(left.X + right.X, left.Y + right.Y);

    public static Spot operator -(Spot left, Spot right) => new(left.X - right.X, left.Y - right.Y);

    public static Spot operator *(Spot spot, double by) => new(spot.X * by, spot.Y * by);
}
