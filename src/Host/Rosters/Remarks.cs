using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>What every sheet says in small print: numbers that an officer changed, ground that was not surveyed, the data's note.</summary>
internal static class Remarks
{
    public static ImmutableArray<Bilingual> Of(MarketProblem problem) =>
    [
        .. problem.Overrides.Select(change => Changed(problem, change)),
        .. problem.Zones.Where(zone => !zone.Surveyed).Select(NotSurveyed),
        .. problem.Header.Note is Bilingual note ? [note] : Array.Empty<Bilingual>(),
    ];

    private static Bilingual Changed(MarketProblem problem, RuleOverride change)
    {
        Rule? rule = problem.Rules.Find(change.Rule);
        Bilingual title = rule?.Title ?? Bilingual.Same(change.Rule.Value);
        Bilingual where = problem.Features.FirstOrDefault(feature => feature.Id == change.Feature)?.Name ?? Words.AllOfKind;
        string number = Written.ShortMetres(change.ClearCm);
        string until = change.Expires is DateOnly last ? $"{last:yyyy-MM-dd}" : "";
        return new Bilingual(
            $"* {title.Zh}（{where.Zh}）：本市场按 {number} 执行。{change.Document}，{change.Officer}。{change.Reason.Zh}" + (until.Length > 0 ? $" 有效至 {until}。" : ""),
            $"* {title.En} ({where.En}): {number} holds here. {change.Document}, {change.Officer}. {change.Reason.En}" + (until.Length > 0 ? $" Until {until}." : ""));
    }

    private static Bilingual NotSurveyed(Zone zone) => new(
        $"{zone.Name.Zh}：横断面未测量，未检查进深和宽度。",
        $"{zone.Name.En}: the cross-section is unknown; depths and widths were not checked.");
}
