using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>What every sheet says in small print: what nobody could check, the weather that it is for, numbers that an officer changed, ground that was
/// not surveyed, the data's note.</summary>
internal static class Remarks
{
    /// <param name="plan">null = there is none yet, as on a map of the empty street.</param>
    public static ImmutableArray<Bilingual> Of(MarketProblem problem, Plan? plan = null) =>
        Of(problem, plan, problem.Overrides, problem.Features, problem.Zones);

    /// <summary>Of all this what concerns one zone.</summary>
    public static ImmutableArray<Bilingual> Of(MarketProblem problem, Plan plan, Zone zone)
    {
        ImmutableArray<Feature> there = [.. problem.Features.Where(feature => feature.Zone == zone.Id)];
        IEnumerable<RuleOverride> changes = problem.Overrides.Where(change =>
            (change.Zone is null || change.Zone == zone.Id) && (change.Feature is null || there.Any(feature => feature.Id == change.Feature)));
        return Of(problem, plan, [.. changes], there, [zone]);
    }

    private static ImmutableArray<Bilingual> Of(
        MarketProblem problem, Plan? plan, ImmutableArray<RuleOverride> changes, ImmutableArray<Feature> features, ImmutableArray<Zone> zones) =>
    [
        .. plan is null ? [] : Unlimited.Of(problem, plan),
        .. WeatherWords.Of(problem),
        .. changes.Select(change => Changed(problem, change)),
        .. NotKeptClear(problem, features),
        .. NotSurveyed([.. zones.Where(zone => !zone.Surveyed)]),
        .. problem.Header.Note is Bilingual note ? [note] : Array.Empty<Bilingual>(),
    ];

    /// <summary>Features that someone drew to have them minded, and on which the pack has no rule.</summary>
    private static IEnumerable<Bilingual> NotKeptClear(MarketProblem problem, ImmutableArray<Feature> features)
    {
        Feature[] free =
        [
            .. features.Where(feature => MindedByRules(feature.Kind) && !problem.Rules.Rules.Any(rule => rule.Feature == feature.Kind)),
        ];
        if (free.Length == 0) yield break;
        yield return new Bilingual(
            $"规则包 {problem.Rules.Name} 没有关于这些设施的规则，其周围不留空：{string.Join('、', free.Select(feature => feature.Name.Zh).Distinct(StringComparer.Ordinal))}。",
            $"The rule pack {problem.Rules.Name} has no rule on these features; nothing is kept clear round them: {string.Join(", ", free.Select(feature => feature.Name.En).Distinct(StringComparer.Ordinal))}.");
    }

    /// <summary>Obstacles break lines by themselves, mouths are posts, and the rest of the kinds are only drawn.</summary>
    private static bool MindedByRules(FeatureKind kind) => kind is not (FeatureKind.Obstacle or FeatureKind.Mouth or FeatureKind.Tree
        or FeatureKind.Lamp or FeatureKind.Bench or FeatureKind.PowerPoint or FeatureKind.WaterTap);

    private static Bilingual Changed(MarketProblem problem, RuleOverride change)
    {
        Rule rule = problem.Rules.Find(change.Rule)!;
        Bilingual where = Where(problem, change), pack = RuleNumber.Of(rule), days = Days(change);
        Bilingual number = Written.Counted(change.Number, rule.Unit);
        return new Bilingual(
            $"* {rule.Title.Zh}（{where.Zh}）：本市场按 {number.Zh} 执行，规则包为 {pack.Zh}。{change.Document}，{change.Officer.Zh}。{change.Reason.Zh}{days.Zh}",
            $"* {rule.Title.En} ({where.En}): {number.En} holds here; the rule pack has {pack.En}. {change.Document}, {change.Officer.En}. {change.Reason.En}{days.En}");
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
