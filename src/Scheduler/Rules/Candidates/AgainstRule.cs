using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>The fact that a rule of the pack forbids a stand somewhere.</summary>
internal static class AgainstRule
{
    public static Fact At(string where, RuleInForce rule, long? has = null) =>
        new(where, FactCode.AgainstRule, rule.Id, Need: has is null ? null : rule.Number, Has: has);

    /// <summary>The first of the rules of which <paramref name="has"/> is less than the number; null = none.</summary>
    public static Fact? Least(string where, IEnumerable<RuleInForce> rules, long has)
    {
        foreach (RuleInForce rule in rules)
            if (has < rule.Number) return At(where, rule, has);
        return null;
    }

    /// <summary>The first of the rules of which <paramref name="has"/> is more than the number; null = none.</summary>
    public static Fact? Most(string where, IEnumerable<RuleInForce> rules, long has)
    {
        foreach (RuleInForce rule in rules)
            if (has > rule.Number) return At(where, rule, has);
        return null;
    }
}
