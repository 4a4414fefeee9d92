using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Margins;

/// <summary>One number of a rule; rows between emergency breaks have up to three. Rails and guides are limited by how many there are.</summary>
/// <param name="AtMost">false: no less than the number.</param>
internal readonly record struct Limit(int Number, string Unit, bool AtMost)
{
    /// <summary>Of rail.</summary>
    public const string Pieces = "pieces";

    private const string Stalls = "stalls";

    public static Limit Least(RuleInForce rule) => new(rule.Number, rule.Rule.Unit, false);

    public static Limit Most(RuleInForce rule) => new(rule.Number, rule.Rule.Unit, true);

    public static Limit MostStalls(int stalls) => new(stalls, Stalls, true);

    public static Limit MostCm(int cm) => new(cm, "cm", true);

    /// <summary>So many are there.</summary>
    public static Limit MostOf(long there, string unit) => new((int)Math.Min(int.MaxValue, there), unit, true);

    /// <summary>Every number that a rule sets.</summary>
    public static IEnumerable<Limit> Of(RuleInForce rule)
    {
        yield return IsCeiling(rule.Rule.Measure) ? Most(rule) : Least(rule);
        if (rule.Rule.Measure != Measure.EmergencyBreak) yield break;
        if (rule.Rule.Every?.Stalls is int stalls) yield return MostStalls(stalls);
        if (rule.Rule.Every?.Cm is int cm) yield return MostCm(cm);
    }

    private static bool IsCeiling(Measure measure) =>
        measure is Measure.StandDepth or Measure.StandArea or Measure.Fuel or Measure.CanopyWind or Measure.CrowdPost;
}
