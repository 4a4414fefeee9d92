using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>A line of the legend.</summary>
/// <param name="Key">What it explains, drawn at an upper left corner.</param>
internal sealed record LegendEntry(Bilingual Name, Func<double, double, XElement> Key)
{
    /// <summary>As wide and as high as a key is.</summary>
    public const double Swatch = 19;

    public static LegendEntry Plain(Bilingual name, string kind) => new(name, (x, y) => Svg.Rect(kind, x, y, Swatch, Swatch));

    public static LegendEntry Round(Bilingual name, string kind) => new(name, (x, y) => Svg.Rect(kind, x, y, Swatch, Swatch, Svg.At("rx", Swatch / 2)));

    public static LegendEntry Sign(Bilingual name, string symbol) => new(name, (x, y) => Svg.Use(symbol, new Box(x - 1, y - 1, Swatch + 2, Swatch + 2)));
}
