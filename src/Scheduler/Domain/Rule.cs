using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>规则 — one rule of a pack: a number, where it applies, what it protects, and where it is from.</summary>
/// <param name="Feature">Interval rules: the kind of feature that is kept clear.</param>
/// <param name="Number">In <paramref name="Unit"/>; for interval rules centimetres on each side of the feature. null = see
/// <paramref name="ByTraffic"/>, or the rule has no number.</param>
/// <param name="Hours">It binds only if the time in which stalls stand overlaps one of these; empty = always.</param>
/// <param name="Source">Law, paper or measurement the number is from.</param>
/// <param name="OverriddenBy">Whose officer may set another number.</param>
public sealed record Rule(
    RuleId Id,
    RuleKind Kind,
    Bilingual Title,
    Bilingual Protects,
    FeatureKind? Feature,
    int? Number,
    string Unit,
    NumberByTraffic? ByTraffic,
    ImmutableArray<Hours> Hours,
    RuleDays Days,
    string Source,
    Bilingual OverriddenBy)
{
    /// <summary>The number that holds with this traffic; null = the rule is silent.</summary>
    public int? NumberIn(Traffic traffic) => ByTraffic is NumberByTraffic by ? by.In(traffic) : Number;
}
