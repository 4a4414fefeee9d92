using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>One refusal, for its vendor alone: the reason in words, and where to object. Of others it tells the stall, and tier and rank where the policy has no private tier; never a name.</summary>
internal static class RefusalCard
{
    public static XElement Draw(MarketProblem problem, Refusal refusal, Language language)
    {
        Vendor vendor = problem.Vendor(refusal.Vendor);
        return Html.Of(
            "article",
            Html.Class("refusal"),
            Html.Paragraph("vendor", vendor.Name.Say(language), Html.Span("id", vendor.Id.Value)),
            Html.Paragraph("goods", problem.Category(vendor.Categories[0]).Name.Say(language)),
            Html.Paragraph("goods", Standing(problem.Policy.Tier(vendor.Tier), vendor.Rank).Say(language)),
            Html.Paragraph("verdict", Words.Of(refusal.Code).Say(language)),
            Html.Paragraph("reason", refusal.Text.Say(language)),
            problem.Header.Appeal is Bilingual appeal ? Html.Paragraph("appeal", appeal.Say(language)) : null);
    }

    /// <summary>The card goes from hand to hand before it is its vendor's.</summary>
    private static Bilingual Standing(Tier tier, int rank) => tier.IsPrivate
        ? new($"本档第 {rank} 位", $"rank {rank} of its tier")
        : new($"{tier.Name.Zh}，第 {rank} 位", $"{tier.Name.En}, rank {rank}");
}
