using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>How breaches are put into words: what was found, what was needed.</summary>
internal static class Breaches
{
    public static Breach At(this IPlanRule rule, string where, Bilingual found, Bilingual needed) => new(
        rule.Id,
        where,
        new Bilingual($"方案为{found.Zh}，应为{needed.Zh}", $"found {found.En}, needed {needed.En}"));

    /// <summary>For values that read the same in both languages.</summary>
    public static Breach Differs(this IPlanRule rule, string where, string found, string needed) =>
        rule.At(where, Bilingual.Same(found), Bilingual.Same(needed));
}
