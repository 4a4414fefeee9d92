using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>A rung of the ladder, whatever the window.</summary>
internal sealed record Aim(Rung Rung, string Group, int? Tier, int? Round)
{
    public static Aim Of(ObjectiveValue value) => new(value.Name, value.Group, value.Tier, value.Round);

    public Bilingual Name(Policy policy)
    {
        Bilingual aim = Round is int round
            ? new($"未获第 {round} 个摊位", $"without a {Ordinal(round)} stall")
            : RungWords.Of(Rung);
        Bilingual who = Tier is int tier ? policy.Tier(tier).Name : GroupIn(policy)?.Title ?? Bilingual.Same(Group);
        return new($"{aim.Zh} · {who.Zh}", $"{aim.En} · {who.En}");
    }

    /// <summary>null = a rung above all groups.</summary>
    public PolicyGroup? GroupIn(Policy policy) => policy.Groups.FirstOrDefault(known => known.Name == Group);

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
