using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>规则包 — the rules of one authority, chosen by name.</summary>
public sealed record RulePack(string Name, Bilingual Title, ImmutableArray<Rule> Rules)
{
    /// <summary>Rules whose number lies in the pack alone and is used by name.</summary>
    public static readonly RuleId SideGap = new("side-gap");

    public Rule? Find(RuleId id) => Rules.FirstOrDefault(rule => rule.Id == id);
}
