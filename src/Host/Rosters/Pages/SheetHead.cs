using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>The head of the sheet: market, day, permit, how the plan was made, and what an officer changed.</summary>
internal static class SheetHead
{
    /// <summary>So much of a hash tells inputs apart for people.</summary>
    public const int ShownHash = 12;

    public static XElement Draw(MarketProblem problem, Plan plan, Language language) => Html.Of(
        "header",
        Html.Of("h1", problem.Header.Name.Say(language)),
        Html.Paragraph("day", Written.Day(problem.Date).Say(language)),
        Html.Paragraph("permit", Words.Permit.Say(language), Html.Span("value", problem.Header.Permit.Number), problem.Header.Permit.Authority.Say(language)),
        Html.Paragraph("status", Words.Of(plan.Status).Say(language), Html.Span("value", $"{problem.Policy.Name} · {plan.InputHash[..Math.Min(ShownHash, plan.InputHash.Length)]}")),
        Remarks.Of(problem, plan) is { IsEmpty: false } remarks ? Html.Of("ul", Html.Class("remarks"), Listed(remarks, language)) : null);

    private static IEnumerable<XElement> Listed(ImmutableArray<Bilingual> remarks, Language language) =>
        remarks.Select(remark => Html.Of("li", remark.Say(language)));
}
