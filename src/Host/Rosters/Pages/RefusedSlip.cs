using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>What a vendor without a place carries home: why, the place on the waiting list, and where to object. Of others it tells the stall,
/// and tier and rank where the policy has no private tier; never an id or a name.</summary>
internal static class RefusedSlip
{
    public static XElement Draw(MarketProblem problem, WaitingList waiting, Refusal refusal, Language language) => Html.Of(
        "article",
        Html.Class("slip refused"),
        SlipHead.Draw(problem, refusal.Window, language),
        SlipHead.Vendor(problem, problem.Vendor(refusal.Vendor), language),
        Html.Paragraph("verdict", Words.NotPlaced.Say(language)),
        waiting.PlaceOf(refusal.Vendor) is int place ? Html.Paragraph("waiting", Place(place, waiting.Vendors.Length).Say(language)) : null,
        Html.Paragraph("reason", refusal.Text.Say(language)),
        problem.Header.Appeal is Bilingual appeal ? Html.Paragraph("appeal", appeal.Say(language)) : null);

    private static Bilingual Place(int place, int of) => new(
        $"候补名单（按位次）：第 {place} 位，共 {of} 位", $"waiting list, by standing: {Written.Ordinal(place)} of {of}");
}
