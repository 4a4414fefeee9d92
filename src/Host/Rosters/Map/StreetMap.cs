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

    private const string A4Width = "277mm";

    /// <param name="plan">null = the stalls alone, nobody on them.</param>
    /// <returns>A whole SVG document in UTF-8.</returns>
    public static byte[] Draw(MarketProblem problem, Plan? plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        XElement root = Stacked(MapSheet.On(Paper.Roll, problem, plan, keepClears, language));
        return Xml.Bytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", root, depth: 6);
    }

    /// <summary>The patterns and signs that a map of the market refers to.</summary>
    public static XElement Definitions(MarketProblem problem) => Svg.Of(
        "defs", MapStyle.Patterns(), Signs.Symbols(problem.Features.Select(feature => feature.Kind).Distinct().Order()), new XElement(FlameLayer.Symbol), new XElement(PostSigns.Symbol));

    private static XElement Stacked(MapSheet sheet)
    {
        ImmutableArray<Band> bands =
        [
            Heading.Draw(sheet),
            .. Legend.Under(sheet, [.. sheet.Problem.Windows.SelectMany(window => Panel.Draw(sheet, window))]),
            .. MarginNotes.Draw(sheet),
            Footer.Draw(sheet),
        ];
        return Page(sheet.Problem, Band.Sum(bands) + 2 * Margin, Band.Stacked(bands, Margin), sheet.Language);
    }

    private static XElement Page(MarketProblem problem, double height, ImmutableArray<XElement> parts, Language language) => Svg.Of(
        "svg",
        Svg.At("viewBox", $"0 0 {Svg.Number(PageWidth)} {Svg.Number(height)}"),
        Svg.At("width", A4Width),
        Svg.At("role", "img"),
        Svg.At("lang", language == Language.Chinese ? "zh" : "en"),
        Svg.Title($"{problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}"),
        Svg.Of("style", MapStyle.Css),
        Definitions(problem),
        Svg.Rect("paper", 0, 0, PageWidth, height),
        parts);
}
