using System.Globalization;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The elements of SVG that a map needs.</summary>
internal static class Svg
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    public static XElement Of(string name, params object?[] content) => new(Ns + name, content);

    public static XAttribute At(string name, double value) => new(name, Number(value));

    public static XAttribute At(string name, string value) => new(name, Xml.Clean(value));

    public static XElement Group(string kind, params object?[] content) => Of("g", At("class", kind), content);

    public static XElement Rect(string kind, double x, double y, double width, double height, params object?[] content) => Of(
        "rect", At("class", kind), At("x", x), At("y", y), At("width", width), At("height", height), content);

    public static XElement Rect(string kind, Patch patch, params object?[] content) =>
        Rect(kind, patch.X, patch.Y, patch.Width, patch.Height, content);

    public static XElement Line(string kind, double x1, double y1, double x2, double y2, params object?[] content) => Of(
        "line", At("class", kind), At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2), content);

    public static XElement Text(string kind, double x, double y, double size, string words, params object?[] content) => Of(
        "text", At("class", kind), At("x", x), At("y", y), At("font-size", size), content, Xml.Clean(words));

    /// <summary>What a reader is shown who rests on the element.</summary>
    public static XElement Title(string words) => Of("title", Xml.Clean(words));

    public static XElement Use(string symbol, Box box, params object?[] content) => Of(
        "use", At("href", "#" + symbol), At("x", box.X), At("y", box.Y), At("width", box.Width), At("height", box.Height), content);

    /// <summary>At most two decimals, and never a minus before zero.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Elements from a fragment of our own, such as a sign's drawing.</summary>
    public static IEnumerable<XElement> Fragment(string body)
    {
        XElement parsed = XElement.Parse($"<g xmlns=\"{Ns}\">{body}</g>");
        foreach (XElement element in parsed.Elements()) yield return new XElement(element);
    }
}
