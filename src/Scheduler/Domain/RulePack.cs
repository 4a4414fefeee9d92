using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>规则包 — the rules of one authority, chosen by name.</summary>
public sealed record RulePack(string Name, Bilingual Title, ImmutableArray<Rule> Rules)
{
    public Rule? Find(RuleId id) => Rules.FirstOrDefault(rule => rule.Id == id);
}
