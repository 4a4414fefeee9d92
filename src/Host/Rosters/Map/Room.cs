namespace TidalMarket.Host.Rosters.Map;

/// <summary>The room for text on a piece of ground, as its reader sees it.</summary>
/// <param name="Degrees">Turned by this around its centre.</param>
internal readonly record struct Room(Spot Centre, double Width, double Height, double Degrees, double Em)
{
    public double Top => Centre.Y - Height / 2;

    public double NumberSize => Math.Min(Em, Height * 0.42);
}
