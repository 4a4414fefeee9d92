using System.Text.Json;

namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>A rule pack against itself.</summary>
internal static class RulePackChecks
{
    public static void Run(Registers all)
    {
        if (all.Facts.Unread.Files.Contains(MarketFacts.RulesFile)) return;
        (RulePack pack, Source whole) = (all.Facts.Rules.Value, all.Facts.Rules.Source);
        HashSet<RuleId> seen = [];
        for (int i = 0; i < pack.Rules.Length; i++)
        {
            Source source = all.Faults.Part(whole, $"rules/{i}");
            Rule rule = pack.Rules[i];
            Named(all.Faults, rule, source);
            if (!seen.Add(rule.Id))
                all.Faults.Add(
                    source, new($"规则“{rule.Id}”重复", $"rule \"{rule.Id}\" stands there twice"), new("编号不重复", "each id once"));
            Measured(all.Faults, rule, source);
            Numbers(all.Faults, rule, source);
            Extras(all.Faults, rule, source);
        }
    }

    private static void Named(FaultList faults, Rule rule, Source source)
    {
        if (!IdShape.IsKebab(rule.Id.Value))
            faults.Add(
                source,
                new($"规则编号“{rule.Id}”", $"rule id \"{rule.Id}\""),
                new("小写字母、数字与连字符", "kebab-case, such as side-gap"));
        if (string.IsNullOrWhiteSpace(rule.Source))
            faults.Add(
                source,
                new($"规则 {rule.Id} 没有依据", $"rule {rule.Id} has no source"),
                new("法规、文件或测量", "a law, paper or measurement"));
    }

    private static void Measured(FaultList faults, Rule rule, Source source)
    {
        RuleKind kind = Measures.KindOf(rule.Measure);
        if (rule.Kind != kind)
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 kind 为 {Word(rule.Kind)}", $"rule {rule.Id} is of kind {Word(rule.Kind)}"),
                new($"{Word(kind)}（{Measures.WordOf(rule.Measure)} 属于此类）", $"{Word(kind)}, the kind of {Measures.WordOf(rule.Measure)}"));
        if (rule.Measure == Measure.KeepClear == rule.Feature is null)
            faults.Add(
                source,
                rule.Feature is null
                    ? new($"规则 {rule.Id} 没有 feature", $"rule {rule.Id} has no feature")
                    : new($"规则 {rule.Id} 有 feature", $"rule {rule.Id} has a feature"),
                rule.Feature is null
                    ? new("所管设施的种类", "the kind of feature that it keeps clear")
                    : new("只有 interval 规则有", "one in interval rules only"));
    }

    private static void Numbers(FaultList faults, Rule rule, Source source)
    {
        string unit = Measures.UnitOf(rule.Measure);
        if (rule.Unit != unit)
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 unit“{rule.Unit}”", $"unit \"{rule.Unit}\" of rule {rule.Id}"),
                unit.Length == 0 ? new("没有单位", "none") : new($"{unit}（{Measures.WordOf(rule.Measure)} 的单位）", $"{unit}, the unit of {Measures.WordOf(rule.Measure)}"));
        if (unit.Length > 0 && rule.Number is null == rule.ByTraffic is null)
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 number 与 numberByTraffic", $"number and numberByTraffic of rule {rule.Id}"),
                new("恰有其一", "exactly one of the two"));
        if (unit.Length == 0 && (rule.Number is not null || rule.ByTraffic is not null))
            faults.Add(
                source,
                new($"规则 {rule.Id} 有数值", $"rule {rule.Id} has a number"),
                new($"{Measures.WordOf(rule.Measure)} 没有数值", $"none: {Measures.WordOf(rule.Measure)} has none"));
        faults.Range(source, "number", rule.Number, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.closed", rule.ByTraffic?.Closed, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.live", rule.ByTraffic?.Live, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.diverted", rule.ByTraffic?.Diverted, 0, Largest.Cm);
    }

    private static void Extras(FaultList faults, Rule rule, Source source)
    {
        foreach (Hours hours in rule.Hours.Where(hours => hours.From >= hours.To))
            faults.Add(
                source, new($"规则 {rule.Id} 的时间 {hours}", $"hours {hours} of rule {rule.Id}"), new("先起后止", "from before to"));
        bool isBreak = rule.Measure == Measure.EmergencyBreak;
        if (isBreak != (rule.Every is { } every && (every.Stalls is not null || every.Cm is not null)))
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 every", $"every of rule {rule.Id}"),
                isBreak
                    ? new("摊位数、厘米数或两者", "a number of stalls, of centimetres, or both")
                    : new("只有 emergency-break 规则有", "one in emergency-break rules only"));
        if (rule.AlongCm != 0 && rule.Measure != Measure.FireLane)
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 alongCm", $"alongCm of rule {rule.Id}"),
                new("只有 fire-lane 规则有", "one in fire-lane rules only"));
        faults.Range(source, "alongCm", rule.AlongCm, 0, Largest.Cm);
        faults.Range(source, "every.stalls", rule.Every?.Stalls, 1, Largest.Cm);
        faults.Range(source, "every.cm", rule.Every?.Cm, 1, Largest.Cm);
        faults.Range(source, "lanesFrom", rule.LanesFrom, 1, Largest.Lanes);
        faults.Range(source, "lanesTo", rule.LanesTo, rule.LanesFrom ?? 1, Largest.Lanes);
    }

    private static string Word(RuleKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
