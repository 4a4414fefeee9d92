using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>What every slip begins with, for it is cut off from the others: market, day and window; whose it is.</summary>
internal static class SlipHead
{
    public static XElement Draw(MarketProblem problem, WindowId window, Language language) => Html.Div(
        "of",
        Html.Paragraph("market", problem.Header.Name.Say(language)),
        Html.Paragraph("when", Html.Span("date", $"{problem.Date:yyyy-MM-dd}"), problem.Window(window).Name.Say(language)));

    public static XElement Vendor(MarketProblem problem, Vendor vendor, Language language) => Html.Div(
        "whose",
        Html.Paragraph("vendor", vendor.Name.Say(language)),
        Html.Paragraph("goods", Html.Span("number", vendor.Id.Value), problem.Category(vendor.Categories[0]).Name.Say(language)));
}
