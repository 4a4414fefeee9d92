using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>What every sheet says in small print: numbers that an officer changed, ground that was not surveyed, the data's note.</summary>
internal static class Remarks
{
    public static ImmutableArray<Bilingual> Of(MarketProblem problem) =>
    [
        .. problem.Overrides.Select(change => Changed(problem, change)),
        .. NotSurveyed([.. problem.Zones.Where(zone => !zone.Surveyed)]),
        .. problem.Header.Note is Bilingual note ? [note] : Array.Empty<Bilingual>(),
    ];

    private static Bilingual Changed(MarketProblem problem, RuleOverride change)
    {
        Rule? rule = problem.Rules.Find(change.Rule);
        Bilingual title = rule?.Title ?? Bilingual.Same(change.Rule.Value);
        Bilingual where = problem.Features.FirstOrDefault(feature => feature.Id == change.Feature)?.Name ?? Words.AllOfKind;
        string number = Written.ShortMetres(change.Number);
        string until = change.Expires is DateOnly last ? $"{last:yyyy-MM-dd}" : "";
        return new Bilingual(
            $"* {title.Zh}（{where.Zh}）：本市场按 {number} 执行。{change.Document}，{change.Officer.Zh}。{change.Reason.Zh}" + (until.Length > 0 ? $" 有效至 {until}。" : ""),
            $"* {title.En} ({where.En}): {number} holds here. {change.Document}, {change.Officer.En}. {change.Reason.En}" + (until.Length > 0 ? $" Until {until}." : ""));
    }

    private static IEnumerable<Bilingual> NotSurveyed(Zone[] zones)
    {
        if (zones.Length == 0) yield break;
        string zh = string.Join('、', zones.Select(zone => zone.Name.Zh).Distinct(StringComparer.Ordinal));
        string en = string.Join(", ", zones.Select(zone => zone.Name.En).Distinct(StringComparer.Ordinal));
        yield return new Bilingual($"{zh}：横断面未测量，未检查进深和宽度。", $"{en}: the cross-section is unknown; depths and widths were not checked.");
    }
}
