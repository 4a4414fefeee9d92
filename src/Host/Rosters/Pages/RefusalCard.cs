using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>One refusal, for its vendor alone: the reason in words, and where to object. Of others it tells stall, tier and rank, never a name.</summary>
internal static class RefusalCard
{
    public static XElement Draw(MarketProblem problem, Refusal refusal, Language language)
    {
        Vendor vendor = problem.Vendor(refusal.Vendor);
        var standing = new Bilingual(
            $"{problem.Policy.Tier(vendor.Tier).Name.Zh}，第 {vendor.Rank} 位", $"{problem.Policy.Tier(vendor.Tier).Name.En}, rank {vendor.Rank}");
        return Html.Of(
            "article",
            Html.Class("refusal"),
            Html.Paragraph("vendor", vendor.Name.Say(language), Html.Span("id", vendor.Id.Value)),
            Html.Paragraph("goods", problem.Category(vendor.Categories[0]).Name.Say(language)),
            Html.Paragraph("goods", standing.Say(language)),
            Html.Paragraph("verdict", Words.Of(refusal.Code).Say(language)),
            Html.Paragraph("reason", refusal.Text.Say(language)),
            problem.Header.Appeal is Bilingual appeal ? Html.Paragraph("appeal", appeal.Say(language)) : null);
    }
}
