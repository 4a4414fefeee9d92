using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli;

/// <summary>How near a plan comes to each number of its rule pack, a line each.</summary>
internal static class MarginWords
{
    public static Bilingual Line(MarketProblem problem, Margin margin)
    {
        Bilingual window = problem.Window(margin.Window).Name, zone = problem.Zone(margin.Zone).Name, rule = problem.Rules.Find(margin.Rule)!.Title;
        (Bilingual kept, string star) = (Kept(margin), margin.Override is null ? "" : " *");
        return new(
            $"{window.Zh}，{zone.Zh}，{rule.Zh}（{margin.Rule}）：{kept.Zh}{star}{At(problem, margin, "，")}",
            $"{window.En}, {zone.En}, {rule.En} ({margin.Rule}): {kept.En}{star}{At(problem, margin, ", ")}");
    }

    private static Bilingual Kept(Margin margin)
    {
        string number = $"{margin.Number} {margin.Unit}";
        if (margin.Unit.Length == 0) return new("符合", "kept");
        if (margin.Nearest is not Nearest nearest)
            return margin.AtMost ? new($"至多 {number}，无从接近", $"at most {number}, nothing comes near") : new($"至少 {number}，无从接近", $"at least {number}, nothing comes near");
        string has = $"{nearest.Has} {margin.Unit}", spare = $"{nearest.Spare} {margin.Unit}";
        return margin.AtMost
            ? new($"至多 {number}，实为 {has}，富余 {spare}", $"at most {number}, {has} there, {spare} to spare")
            : new($"至少 {number}，实为 {has}，富余 {spare}", $"at least {number}, {has} there, {spare} to spare");
    }

    private static string At(MarketProblem problem, Margin margin, string comma)
    {
        ImmutableArray<StandAt> stands = margin.Nearest?.Stands ?? [];
        IEnumerable<string> where = stands.Select(stand => $"{stand.Frontage} {stand.Stretch}");
        string named = string.Join(" – ", where.Concat(problem.Features.Where(feature => feature.Id == margin.Nearest?.Feature).Select(feature => feature.Id.Value)));
        return named.Length == 0 ? "" : comma + named;
    }
}
