using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>A rung of the ladder, whatever the window.</summary>
internal sealed record Aim(Rung Rung, string Group, int? Tier, int? Round)
{
    public static Aim Of(ObjectiveValue value) => new(value.Name, value.Group, value.Tier, value.Round);

    public Bilingual Name(Policy policy)
    {
        Bilingual aim = Round is int round
            ? new($"未获第 {round} 个摊位", $"without a {Written.Ordinal(round)} stall")
            : RungWords.Of(Rung);
        Bilingual who = Tier is int tier ? TierIn(policy, tier) : GroupIn(policy)?.Title ?? Bilingual.Same(Group);
        return new($"{aim.Zh} · {who.Zh}", $"{aim.En} · {who.En}");
    }

    /// <summary>null = a rung above all groups.</summary>
    public PolicyGroup? GroupIn(Policy policy) => policy.Groups.FirstOrDefault(known => known.Name == Group);

    /// <summary>A plan that somebody names may tell of a tier that the policy has not.</summary>
    private static Bilingual TierIn(Policy policy, int number) =>
        policy.Tiers.FirstOrDefault(tier => tier.Number == number)?.Name ?? new($"第 {number} 档", $"tier {number}");
}
