using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>A sheet as a page of its own: nothing is loaded, nothing runs, and it prints as it stands.</summary>
internal static class HtmlPage
{
    private const int BrokenDepth = 6;

    public static byte[] Of(string title, string css, Language language, params object?[] body) => Of(null, title, css, language, body);

    /// <param name="kind">Of sheet, for whoever finds the file; null = it does not matter.</param>
    /// <param name="css">Without <c>&gt;</c> and <c>&amp;</c>, which XML would escape and a style would not read.</param>
    /// <param name="language">Whose reader comes first.</param>
    public static byte[] Of(string? kind, string title, string css, Language language, params object?[] body) => Xml.Bytes(
        "<!DOCTYPE html>\n",
        Html.Of(
            "html",
            new XAttribute("lang", Sayings.Code(language)),
            kind is null ? null : new XAttribute("data-sheet", kind),
            Html.Of(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                Html.Of("title", Html.Text(title)),
                Html.Of("style", css)),
            Html.Of("body", body)),
        BrokenDepth);
}
