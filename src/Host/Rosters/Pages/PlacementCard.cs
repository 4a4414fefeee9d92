using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>One placement as a card that is cut out and carried.</summary>
internal static class PlacementCard
{
    public static XElement Draw(MarketProblem problem, Placement placement, Language language)
    {
        Vendor vendor = problem.Vendor(placement.Vendor);
        Category category = problem.Category(vendor.Categories[0]);
        TideWindow window = problem.Window(placement.Window);
        Frontage line = problem.Frontage(placement.Frontage);
        return Html.Of(
            "article",
            Html.Class("card"),
            new XAttribute("style", $"--goods:{category.Colour}"),
            Html.Div("top", Html.Span(placement.Stalls.IsEmpty ? "stall stretch" : "stall", GroundWords.Of(placement)), Fee(problem, placement.Fee, language)),
            Html.Paragraph("vendor", vendor.Name.Say(language)),
            Html.Paragraph("goods", category.Name.Say(language)),
            Html.Div("times", Time(Words.Arrive, placement.ArriveAt, language), Time(Words.Leave, placement.LeaveBy, language)),
            Html.Paragraph(
                "where",
                Html.Span("id", vendor.Id.Value),
                Html.Text($"{problem.Date:yyyy-MM-dd} {window.Name.In(language)} · {line.Name.In(language)}")));
    }

    /// <summary>Nothing where the market has no tariff: there nobody knows whether the place is free.</summary>
    public static XElement? Fee(MarketProblem problem, Fen fee, Language language) => problem.Tariffs.IsEmpty && fee.Value == 0
        ? null
        : Html.Of("span", Html.Class("fee"), Written.Fee(fee, problem.Header.Currency).Say(language));

    /// <summary>A time in large figures under what it is.</summary>
    public static XElement Time(Bilingual what, Minute time, Language language) => Html.Div(
        "time", Html.Paragraph("what", what.Say(language)), Html.Paragraph("clock", Written.Clock(time).Say(language)));
}
