using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>slips.html — a slip per vendor and window, to cut out: who has a place along the lines, then who has none by standing.</summary>
internal static class SlipSheet
{
    public static byte[] Write(MarketProblem problem, Plan plan, Language language)
    {
        var tape = new TapeWords(problem, plan);
        return HtmlPage.Of(
            $"{Words.Slips.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            SlipStyle.Css,
            language,
            SheetHead.Draw(problem, plan, language),
            problem.Windows.Select(window => Window(problem, plan, tape, window, language)));
    }

    private static XElement Window(MarketProblem problem, Plan plan, TapeWords tape, TideWindow window, Language language)
    {
        WaitingList waiting = WaitingList.Of(problem, plan, window.Id);
        return Html.Of(
            "section",
            Html.Class("window"),
            Html.Of("h2", Words.Slips.Say(language), window.Name.Say(language)),
            Html.Div(
                "slips",
                plan.Placements.Where(piece => piece.Window == window.Id).GroupBy(piece => piece.Vendor)
                    .Select(pieces => PlacedSlip.Draw(problem, tape, [.. pieces], language)),
                plan.Refusals.Where(refusal => refusal.Window == window.Id).OrderBy(refusal => waiting.PlaceOf(refusal.Vendor))
                    .Select(refusal => RefusedSlip.Draw(problem, waiting, refusal, language))));
    }
}
