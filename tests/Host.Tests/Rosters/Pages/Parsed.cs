using System.Text;
using System.Xml.Linq;

namespace TidalMarket.Host.Tests.Rosters.Pages;

/// <summary>A page read back as a browser would: elements by their class, words as they are shown.</summary>
internal static class Parsed
{
    public static XElement Page(byte[] page) => XDocument.Parse(Encoding.UTF8.GetString(page).Replace('\u00A0', ' ')).Root!;

    public static XElement Body(byte[] page) => Page(page).Element("body")!;

    public static IEnumerable<XElement> Of(this XElement page, string kind) =>
        page.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(kind) == true);

    public static string[] Texts(this XElement page, string kind) => [.. page.Of(kind).Select(element => element.Value)];
}
