namespace TidalMarket.Host.Rosters.Map;

/// <summary>An upright rectangle on the map, in centimetres.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Spot Centre => new(X + Width / 2, Y + Height / 2);

    public static Box Around(Spot centre, double width, double height) =>
        new(centre.X - width / 2, centre.Y - height / 2, width, height);

    public static Box Around(params ReadOnlySpan<Spot> corners)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (Spot corner in corners)
        {
            (left, right) = (Math.Min(left, corner.X), Math.Max(right, corner.X));
            (top, bottom) = (Math.Min(top, corner.Y), Math.Max(bottom, corner.Y));
        }

        return new Box(left, top, right - left, bottom - top);
    }

    public bool Overlaps(Box other) =>
        X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public Box With(Box other) => Around(new(X, Y), new(Right, Bottom), new(other.X, other.Y), new(other.Right, other.Bottom));

    public Box Grown(double by) => new(X - by, Y - by, Width + 2 * by, Height + 2 * by);
}
