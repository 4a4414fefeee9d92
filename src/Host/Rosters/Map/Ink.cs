using System.Globalization;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>Dark or light letters, whichever is read better on a colour.</summary>
internal static class Ink
{
    private const int Bright = 150;

    /// <returns>A class of the map's style: <c>dark</c> or <c>light</c>.</returns>
    /// <param name="colour">#rrggbb.</param>
    public static string On(string colour)
    {
        int rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int luminance = (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1000;
        return luminance > Bright ? "dark" : "light";
    }
}
