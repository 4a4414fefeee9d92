using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>vendors.html — the day on A4: a card to cut out for every placement, by window and zone, then who got none and why.</summary>
internal static class VendorSheet
{
    public static byte[] Write(MarketProblem problem, Plan plan, Language language) => HtmlPage.Of(
        $"{problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
        SheetStyle.Css,
        language,
        SheetHead.Draw(problem, plan, language),
        problem.Windows.Select(window => Window(problem, plan, window, language)));

    private static XElement Window(MarketProblem problem, Plan plan, TideWindow window, Language language) => Html.Of(
        "section",
        Html.Class("window"),
        Html.Of("h2", window.Name.Say(language), Html.Span("hours", Hours(window, language))),
        problem.Zones.Select(zone => Zone(problem, plan, window, zone, language)),
        Refusals(problem, plan, window, language));

    private static string Hours(TideWindow window, Language language) =>
        $"{Written.Clock(window.Sell).In(language)}–{Written.Clock(window.SellStop).In(language)}";

    private static XElement? Zone(MarketProblem problem, Plan plan, TideWindow window, Zone zone, Language language)
    {
        ImmutableArray<Placement> placements =
            [.. plan.Placements.Where(placement => placement.Window == window.Id && placement.Zone == zone.Id)];
        return placements.IsEmpty ? null : Html.Of(
            "section",
            Html.Class("zone"),
            Html.Of("h3", zone.Name.Say(language)),
            Html.Div("cards", placements.Select(placement => PlacementCard.Draw(problem, placement, language))));
    }

    private static XElement? Refusals(MarketProblem problem, Plan plan, TideWindow window, Language language)
    {
        ImmutableArray<Refusal> refusals = [.. plan.Refusals.Where(refusal => refusal.Window == window.Id)];
        return refusals.IsEmpty ? null : Html.Of(
            "section",
            Html.Class("refusals"),
            Html.Of("h3", Words.NotPlaced.Say(language)),
            Html.Div("slips", refusals.Select(refusal => RefusalCard.Draw(problem, refusal, language))));
    }
}
