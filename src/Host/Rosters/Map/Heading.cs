using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The market, the day, the permit, and the scale of the map.</summary>
internal static class Heading
{
    private const double HeightUnits = 96;
    private const double LongestBar = 300;

    public static Band Draw(MapSheet sheet)
    {
        MarketHeader header = sheet.Problem.Header;
        Language language = sheet.Language;
        string day = Written.Day(sheet.Problem.Date).Both(language);
        string permit = $"{Words.Permit.Both(language)} {header.Permit.Number}";
        return new Band("heading", HeightUnits,
        [
            Svg.Text("market", 0, 34, 36, header.Name.In(language)),
            Svg.Text("market second", Lettering.Width(header.Name.In(language), 36) + 24, 34, 22, header.Name.Beside(language)),
            Svg.Text("day", 0, 68, 20, day),
            Svg.Text("permit", Lettering.Width(day, 20) + 40, 68, 14, permit),
            .. ScaleBar(sheet),
        ]);
    }

    /// <summary>As long as fits of 1, 2, 5, 10, 20, 50 m, in four pieces.</summary>
    private static IEnumerable<XElement> ScaleBar(MapSheet sheet)
    {
        int metres = ((int[])[50, 20, 10, 5, 2]).FirstOrDefault(length => length * 100 * sheet.Scale <= LongestBar, 1);
        double length = metres * 100 * sheet.Scale, left = StreetMap.InnerWidth - length, piece = length / 4;
        for (int i = 0; i < 4; i++)
            yield return Svg.Rect(i % 2 == 0 ? "bar dark" : "bar light", left + i * piece, 46, piece, 9);
        yield return Svg.Text("scale", left, 40, 13, "0");
        yield return Svg.Text("scale end", StreetMap.InnerWidth, 40, 13, $"{metres} m");
    }
}
