using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>The elements of HTML that a sheet needs. All text is escaped; nothing is loaded and nothing runs.</summary>
internal static class Html
{
    private static readonly Regex SpaceBeforeUnit = new(
        "(?<number>[0-9]) (?<unit>m\\b|cm\\b|W\\b|米|厘米|瓦)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>An element that is never written as <c>&lt;div /&gt;</c>, which a browser would take for an opening tag.</summary>
    public static XElement Of(string name, params object?[] content) => new(name, content, "");

    public static XElement Div(string kind, params object?[] content) => Of("div", Class(kind), content);

    public static XElement Span(string kind, string words) => Of("span", Class(kind), Text(words));

    public static XElement Paragraph(string kind, params object?[] content) => Of("p", Class(kind), content);

    public static XAttribute Class(string kind) => new("class", kind);

    /// <summary>A text node without characters that no page may hold; no line ends between a number and its unit.</summary>
    public static XText Text(string words) => new(SpaceBeforeUnit.Replace(Xml.Clean(words), "${number}\u00A0${unit}"));
}
