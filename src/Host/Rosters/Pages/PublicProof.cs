using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>How anyone can check the plan: by which policy and rules it was made, of which input, how to repeat the draw, and where to object.</summary>
internal static class PublicProof
{
    public static XElement Draw(MarketProblem problem, Plan plan, Language language)
    {
        Policy policy = problem.Policy;
        return Html.Of(
            "section",
            Html.Class("proof"),
            Html.Of("h2", new Bilingual("如何核对", "How to check it").Say(language)),
            Html.Of(
                "dl",
                Entry(Words.Permit, language, Html.Text(problem.Header.Permit.Number)),
                Entry(new("分配办法", "policy"), language, policy.Title.Say(language), Html.Span("code", policy.Name)),
                Entry(new("规则包", "rule pack"), language, problem.Rules.Title.Say(language), Html.Span("code", problem.Rules.Name)),
                Entry(new("方案", "plan"), language, Words.Of(plan.Status).Say(language)),
                Entry(new("输入指纹", "input hash"), language, Html.Span("code", plan.InputHash)),
                Entry(new("抽签种子", "draw seed"), language, Html.Span("code", policy.DrawSeed)),
                Entry(new("复核抽签", "to repeat the draw"), language, Draws.Say(language), Html.Span("code command", Command(policy.DrawSeed))),
                problem.Header.Appeal is Bilingual appeal ? Entry(new("异议", "objections"), language, appeal.Say(language)) : null));
    }

    private static readonly Bilingual Draws = new(
        "同档同名次的，按“种子、换行、摊主编号”的 SHA-256 排序，小者在先；编号印在各人的通知单上。",
        "Equal ranks go by the SHA-256 of the seed, a line feed and the vendor's number, the smaller first. The number stands on each vendor's slip.");

    private static object?[] Entry(Bilingual name, Language language, params object?[] content) =>
        [Html.Of("dt", name.Say(language)), Html.Of("dd", content)];

    /// <summary>What prints the hash in a shell; a quote in the seed ends the quoting, stands for itself, and begins it again.</summary>
    private static string Command(string seed) => $"printf '%s\\n%s' '{seed.Replace("'", "'\\''", StringComparison.Ordinal)}' 'V001' | sha256sum";
}
