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
        Bilingual who = Tier is int tier ? policy.Tier(tier).Name : Title(policy);
        return new($"{aim.Zh} · {who.Zh}", $"{aim.En} · {who.En}");
    }

    private Bilingual Title(Policy policy) => policy.Groups.FirstOrDefault(group => group.Name == Group)?.Title ?? Bilingual.Same(Group);

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
