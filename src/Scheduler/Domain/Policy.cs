using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>分配办法 — the market's law as data: its tiers and its ladder of objectives.</summary>
/// <param name="DrawSeed">Published text that orders vendors of equal tier and rank.</param>
public sealed record Policy(
    string Name,
    Bilingual Title,
    string DrawSeed,
    ImmutableArray<Tier> Tiers,
    ImmutableArray<PolicyGroup> Groups)
{
    /// <exception cref="InvalidOperationException">The tier is not in the policy; a valid problem has none such.</exception>
    public Tier Tier(int number) => Tiers.First(tier => tier.Number == number);
}
