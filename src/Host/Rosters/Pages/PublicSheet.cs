using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>public.html — 公示: what hangs on the wall for everyone. Who stands where, what is free, how many were refused and why, and how to check it.</summary>
/// <remarks>
/// No personal data: a vendor is told by stall, trade name and category. Tier, rank, fee and id stay off it, and so does whatever would show them, the
/// order of the rows included, for a resident in need pays nothing and must not be known by it. Refusals are counted by reason, never listed.
/// </remarks>
internal static class PublicSheet
{
    /// <summary>A zone with so many places is not torn in two by the end of a page.</summary>
    private const int ShortZone = 24;

    /// <param name="keepClears">Of the same problem.</param>
    public static byte[] Write(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        ILookup<WindowId, FreePlace> free = FreeGround.Of(problem, plan, keepClears).ToLookup(place => place.Window);
        return HtmlPage.Of(
            $"{Words.PublicList.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            PublicStyle.Css,
            language,
            Html.Paragraph("kind", Words.PublicList.Say(language)),
            SheetHead.Draw(problem, plan, language),
            problem.Windows.Select(window => Window(problem, plan, window, free[window.Id], language)),
            PublicProof.Draw(problem, plan, language));
    }

    private static XElement Window(MarketProblem problem, Plan plan, TideWindow window, IEnumerable<FreePlace> free, Language language) => Html.Of(
        "section",
        Html.Class("window"),
        Html.Of("h2", window.Name.Say(language), Html.Span("hours", Hours(window, language))),
        problem.Zones.Select(zone => Zone(problem, plan, window, zone, language)),
        PublicFree.Draw(problem, [.. free], language),
        Refused([.. plan.Refusals.Where(refusal => refusal.Window == window.Id)], language));

    private static string Hours(TideWindow window, Language language) =>
        $"{Written.Clock(window.Sell).In(language)}–{Written.Clock(window.SellStop).In(language)}";

    private static XElement? Zone(MarketProblem problem, Plan plan, TideWindow window, Zone zone, Language language)
    {
        Placement[] pieces =
        [
            .. plan.Placements
                .Where(piece => piece.Window == window.Id && piece.Zone == zone.Id)
                .OrderBy(piece => problem.Frontages.IndexOf(problem.Frontage(piece.Frontage)))
                .ThenBy(piece => piece.Stretch.FromCm),
        ];
        return pieces.Length == 0 ? null : Html.Of(
            "section",
            Html.Class(pieces.Length > ShortZone ? "zone" : "zone short"),
            Html.Of("h3", zone.Name.Say(language)),
            Html.Div("columns", Html.Of("table", Html.Of("tbody", pieces.Select(piece => Row(problem, piece, language))))));
    }

    private static XElement Row(MarketProblem problem, Placement piece, Language language)
    {
        Vendor vendor = problem.Vendor(piece.Vendor);
        return Html.Of(
            "tr",
            Html.Of("td", Html.Class(piece.Stalls.IsEmpty ? "place stretch" : "place"), Html.Text(GroundWords.Of(piece))),
            Html.Of("td", Html.Class("name"), vendor.Name.Say(language)),
            Html.Of("td", Html.Class("goods"), problem.Category(vendor.Categories[0]).Name.Say(language)));
    }

    private static XElement? Refused(Refusal[] refusals, Language language) => refusals.Length == 0 ? null : Html.Of(
        "section",
        Html.Class("refused"),
        Html.Of("h3", new Bilingual($"未能安排 {refusals.Length} 份申请", $"{refusals.Length} {(refusals.Length == 1 ? "request" : "requests")} refused").Say(language)),
        Html.Of(
            "ul",
            refusals.GroupBy(refusal => refusal.Code).OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key)
                .Select(reason => Html.Of("li", Html.Span("count", $"{reason.Count()}"), Words.Of(reason.Key).Say(language)))));
}
