using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>规则 — one rule of a pack: a number, where it applies, what it protects, and where it is from.</summary>
/// <param name="Feature">Rules that keep clear: the kind of feature.</param>
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
    public Measure Measure { get; init; }

    /// <summary>Emergency breaks only.</summary>
    public BreakEvery? Every { get; init; }

    /// <summary>Fire lanes only: stands of opposite sides nearer to each other along the axis than this share the lane, since no engine
    /// can sidestep at once. 0 = those that lie opposite each other.</summary>
    public int AlongCm { get; init; }

    /// <summary>It holds only on roads of at least so many lanes; null = on any.</summary>
    public int? LanesFrom { get; init; }

    /// <summary>It holds only on roads of at most so many lanes; null = on any.</summary>
    public int? LanesTo { get; init; }

    /// <summary>The number that holds with this traffic; null = the rule is silent.</summary>
    public int? NumberIn(Traffic traffic) => ByTraffic is NumberByTraffic by ? by.In(traffic) : Number;

    /// <summary>A road whose lanes nobody has counted is under the rules for any number of lanes.</summary>
    public bool HoldsOn(Zone zone) => zone.Lanes is not int lanes || (lanes >= (LanesFrom ?? 0) && lanes <= (LanesTo ?? int.MaxValue));
}
