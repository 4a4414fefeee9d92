using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>map.svg — the street to scale, once for every window of the day.</summary>
/// <remarks>On the ground everything is drawn in centimetres in the frame of its zone; the page around it is 1600 units wide.</remarks>
internal static class StreetMap
{
    public const double PageWidth = 1600;
    public const double Margin = 40;
    public const double InnerWidth = PageWidth - 2 * Margin;

    /// <summary>The size of plain text, in units of the page.</summary>
    private const double PlainText = 14;

    /// <summary>Units of the page for a centimetre at most: a small square is not blown up beyond this.</summary>
    private const double LargestScale = 0.45;
    private const string A4Width = "277mm";

    /// <param name="plan">null = the stalls alone, nobody on them.</param>
    /// <returns>A whole SVG document in UTF-8.</returns>
    public static byte[] Draw(MarketProblem problem, Plan? plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        MapLayout layout = MapLayout.Of(problem);
        double scale = Math.Min(LargestScale, InnerWidth / layout.WidthCm);
        var sheet = new MapSheet(problem, plan, keepClears, layout, scale, PlainText / scale, language);
        XElement root = Stacked(problem, plan, sheet);
        return Xml.Bytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", root, depth: 6);
    }

    private static XElement Stacked(MarketProblem problem, Plan? plan, MapSheet sheet)
    {
        ImmutableArray<Band> bands =
        [
            Heading.Draw(sheet),
            .. Legend.Under(sheet, [.. problem.Windows.SelectMany(window => Panel.Draw(sheet, window))]),
            Footer.Draw(sheet),
        ];
        double y = Margin;
        var parts = ImmutableArray.CreateBuilder<XElement>();
        foreach (Band band in bands)
        {
            parts.Add(Svg.Group(band.Kind, Svg.At("transform", $"translate({Svg.Number(Margin)} {Svg.Number(y)})"), band.Content));
            y += band.Height;
        }

        return Page(problem, plan, y + Margin, parts.ToImmutable(), sheet.Language);
    }

    private static XElement Page(MarketProblem problem, Plan? plan, double height, ImmutableArray<XElement> parts, Language language) => Svg.Of(
        "svg",
        Svg.At("viewBox", $"0 0 {Svg.Number(PageWidth)} {Svg.Number(height)}"),
        Svg.At("width", A4Width),
        Svg.At("role", "img"),
        Svg.At("lang", language == Language.Chinese ? "zh" : "en"),
        Svg.Title($"{problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}"),
        Svg.Of("style", MapStyle.Css),
        Svg.Of("defs", MapStyle.Patterns(), Signs.Symbols(problem.Features.Select(feature => feature.Kind).Distinct().Order())),
        Svg.Rect("paper", 0, 0, PageWidth, height),
        parts);
}
