using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Tests.Rosters.Map;

/// <summary>A map read back: what lies where.</summary>
internal static class DrawnMap
{
    public static XElement Of(MarketProblem problem, Plan? plan) =>
        XDocument.Parse(Encoding.UTF8.GetString(StreetMap.Draw(problem, plan, Planner.KeepClears(problem), Language.English))).Root!;

    /// <summary>Elements of exactly these classes.</summary>
    public static IEnumerable<XElement> OfClass(this XElement map, string kind) => map.Descendants().Where(element => (string?)element.Attribute("class") == kind);

    public static string[] Legend(this XElement map) => [.. map.OfClass("key-name").Select(text => text.Value)];

    public static string[] Marked(this XElement map, string attribute) => [.. map.Descendants().Select(element => (string?)element.Attribute(attribute)).OfType<string>()];

    /// <summary>In centimetres of its zone: x, y, width, height.</summary>
    public static string Ground(this XElement rect) => string.Join(' ', ((string[])["x", "y", "width", "height"]).Select(name => (string?)rect.Attribute(name)));

    /// <summary>x, y, width, height as numbers.</summary>
    public static (double X, double Y, double Width, double Height) Box(this XElement rect) =>
        (rect.Number("x"), rect.Number("y"), rect.Number("width"), rect.Number("height"));

    private static double Number(this XElement rect, string name) => double.Parse((string)rect.Attribute(name)!, CultureInfo.InvariantCulture);
}
