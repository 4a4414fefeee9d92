using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>One distance, width or load of a plan that a rule gives a number for, whether or not it keeps it.</summary>
internal sealed record Observed(Zone Zone, WindowId Window, RuleInForce Rule, Limit Limit, Nearest Nearest)
{
    /// <summary>So much is left.</summary>
    public static Observed Left(RuleInForce rule, long has, params ImmutableArray<Stand> stands) => Left(rule, has, null, stands);

    /// <summary>So much is left beside a feature.</summary>
    public static Observed Left(RuleInForce rule, long has, FeatureId? feature, params ImmutableArray<Stand> stands) =>
        Of(rule, Limit.Least(rule), has, has - rule.Number, feature, stands);

    /// <summary>So much is there.</summary>
    public static Observed Used(RuleInForce rule, long has, params ImmutableArray<Stand> stands) =>
        Of(rule, Limit.Most(rule), has, rule.Number - has, null, stands);

    /// <summary>Measured against a limit of its own.</summary>
    public static Observed Of(
        RuleInForce rule, Limit limit, long has, long spare, FeatureId? feature, params ImmutableArray<Stand> stands) =>
        new(stands[0].Zone, stands[0].Piece.Window.Id, rule, limit, new(has, spare, [.. stands.Distinct().Select(At)], feature));

    /// <summary>The same as the other stand's zone sees it.</summary>
    public Observed In(Zone zone) => this with { Zone = zone };

    private static StandAt At(Stand stand) => new(stand.Vendor, stand.Piece.Line.Id, On(stand.Piece.Ground));

    /// <summary>No plan that can be read is as long as this.</summary>
    private static Stretch On(Ground ground) => new((int)Math.Clamp(ground.FromCm, int.MinValue, int.MaxValue), (int)Math.Clamp(ground.ToCm, int.MinValue, int.MaxValue));
}
