using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>What every sheet says in small print: the weather that it is for, numbers that an officer changed, ground that was not surveyed, the data's note.</summary>
internal static class Remarks
{
    public static ImmutableArray<Bilingual> Of(MarketProblem problem) =>
    [
        .. WeatherWords.Of(problem),
        .. problem.Overrides.Select(change => Changed(problem, change)),
        .. NotSurveyed([.. problem.Zones.Where(zone => !zone.Surveyed)]),
        .. problem.Header.Note is Bilingual note ? [note] : Array.Empty<Bilingual>(),
    ];

    private static Bilingual Changed(MarketProblem problem, RuleOverride change)
    {
        Rule rule = problem.Rules.Find(change.Rule)!;
        Bilingual where = Where(problem, change), pack = RuleNumber.Of(rule), days = Days(change);
        string number = Written.Measured(change.Number, rule.Unit);
        return new Bilingual(
            $"* {rule.Title.Zh}（{where.Zh}）：本市场按 {number} 执行，规则包为 {pack.Zh}。{change.Document}，{change.Officer.Zh}。{change.Reason.Zh}{days.Zh}",
            $"* {rule.Title.En} ({where.En}): {number} holds here; the rule pack has {pack.En}. {change.Document}, {change.Officer.En}. {change.Reason.En}{days.En}");
    }

    private static Bilingual Where(MarketProblem problem, RuleOverride change)
    {
        Bilingual[] places =
        [
            .. problem.Features.Where(feature => feature.Id == change.Feature).Select(feature => feature.Name),
            .. problem.Zones.Where(zone => zone.Id == change.Zone).Select(zone => zone.Name),
        ];
        return places.Length == 0
            ? Words.AllOfKind
            : new(string.Join('，', places.Select(place => place.Zh)), string.Join(", ", places.Select(place => place.En)));
    }

    private static Bilingual Days(RuleOverride change) => (change.From, change.Expires) switch
    {
        (DateOnly from, DateOnly last) => new($" 自 {from:yyyy-MM-dd} 至 {last:yyyy-MM-dd} 有效。", $" From {from:yyyy-MM-dd} until {last:yyyy-MM-dd}."),
        (DateOnly from, null) => new($" 自 {from:yyyy-MM-dd} 起有效。", $" From {from:yyyy-MM-dd}."),
        (null, DateOnly last) => new($" 有效至 {last:yyyy-MM-dd}。", $" Until {last:yyyy-MM-dd}."),
        _ => default,
    };

    private static IEnumerable<Bilingual> NotSurveyed(Zone[] zones)
    {
        if (zones.Length == 0) yield break;
        string zh = string.Join('、', zones.Select(zone => zone.Name.Zh).Distinct(StringComparer.Ordinal));
        string en = string.Join(", ", zones.Select(zone => zone.Name.En).Distinct(StringComparer.Ordinal));
        yield return new Bilingual($"{zh}：横断面未测量，未检查进深和宽度。", $"{en}: the cross-section is unknown; depths and widths were not checked.");
    }
}
