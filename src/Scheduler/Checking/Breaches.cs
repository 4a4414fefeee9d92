using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>How breaches are put into words: what was found, what was needed.</summary>
internal static class Breaches
{
    public static Breach At(this IPlanRule rule, string where, Bilingual found, Bilingual needed) => new(
        rule.Id,
        where,
        new Bilingual(Chinese.Join("方案为", found.Zh, "，应为", needed.Zh), $"found {found.En}, needed {needed.En}"));

    /// <summary>For values that read the same in both languages.</summary>
    public static Breach Differs(this IPlanRule rule, string where, string found, string needed) =>
        rule.At(where, Bilingual.Same(found), Bilingual.Same(needed));

    /// <summary>Against a rule of the pack, which is named.</summary>
    public static Breach Against(this IPlanRule rule, RuleInForce broken, string where, Bilingual found, Bilingual needed) =>
        rule.At(where, found, new($"{needed.Zh}（规则 {broken.Id}）", $"{needed.En} (rule {broken.Id})"));

    /// <summary>Less is left than the pack's number.</summary>
    /// <param name="of">What is measured; the number goes before it.</param>
    public static Breach TooLittle(this IPlanRule rule, RuleInForce broken, string where, long found, Bilingual of) => rule.Against(
        broken, where, Measured(broken, found, of), new($"至少 {broken.Number} {broken.Rule.Unit}", $"at least {broken.Number} {broken.Rule.Unit}"));

    /// <summary>More is there than the pack's number.</summary>
    /// <param name="of">What is measured; the number goes before it.</param>
    public static Breach TooMuch(this IPlanRule rule, RuleInForce broken, string where, long found, Bilingual of) => rule.Against(
        broken, where, Measured(broken, found, of), new($"至多 {broken.Number} {broken.Rule.Unit}", $"at most {broken.Number} {broken.Rule.Unit}"));

    private static Bilingual Measured(RuleInForce broken, long found, Bilingual of) =>
        new($"{of.Zh} {found} {broken.Rule.Unit}", $"{found} {broken.Rule.Unit} {of.En}");
}
