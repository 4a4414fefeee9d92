namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>A rule pack against itself. A rule that nothing here keeps is a fault: on paper alone it would mislead.</summary>
internal static class RulePackChecks
{
    private static readonly Dictionary<RuleKind, string> KnownIds = new()
    {
        [RuleKind.Sequence] = RulePack.SideGap.Value,
        [RuleKind.CrossSection] = "depth",
    };

    public static void Run(Registers all)
    {
        if (all.Facts.Unread.Files.Contains(MarketFacts.RulesFile)) return;
        (RulePack pack, Source whole) = (all.Facts.Rules.Value, all.Facts.Rules.Source);
        HashSet<RuleId> seen = [];
        for (int i = 0; i < pack.Rules.Length; i++)
        {
            Source source = all.Faults.Part(whole, $"rules/{i}");
            Rule rule = pack.Rules[i];
            if (!IdShape.IsKebab(rule.Id.Value))
                all.Faults.Add(
                    source,
                    new($"规则编号“{rule.Id}”", $"rule id \"{rule.Id}\""),
                    new("小写字母、数字与连字符", "kebab-case, such as side-gap"));
            if (!seen.Add(rule.Id))
                all.Faults.Add(
                    source, new($"规则“{rule.Id}”重复", $"rule \"{rule.Id}\" stands there twice"), new("编号不重复", "each id once"));
            if (string.IsNullOrWhiteSpace(rule.Source))
                all.Faults.Add(
                    source,
                    new($"规则 {rule.Id} 没有依据", $"rule {rule.Id} has no source"),
                    new("法规、文件或测量", "a law, paper or measurement"));
            if (rule.Kind == RuleKind.Interval) Interval(all.Faults, rule, source);
            else Other(all.Faults, rule, source);
            Numbers(all.Faults, rule, source);
        }
    }

    private static void Interval(FaultList faults, Rule rule, Source source)
    {
        if (rule.Feature is null)
            faults.Add(
                source,
                new($"规则 {rule.Id} 没有 feature", $"rule {rule.Id} has no feature"),
                new("所管设施的种类", "the kind of feature that it keeps clear"));
        if (rule.Number is null == rule.ByTraffic is null)
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 number 与 numberByTraffic", $"number and numberByTraffic of rule {rule.Id}"),
                new("恰有其一", "exactly one of the two"));
        if (rule.Unit != "cm")
            faults.Add(
                source,
                new($"规则 {rule.Id} 的 unit“{rule.Unit}”", $"unit \"{rule.Unit}\" of rule {rule.Id}"),
                Bilingual.Same("cm"));
    }

    private static void Other(FaultList faults, Rule rule, Source source)
    {
        string? known = KnownIds.GetValueOrDefault(rule.Kind);
        if (rule.Id.Value != known)
            faults.Add(
                source,
                new($"规则 {rule.Id} 尚无人执行", $"rule {rule.Id}, which nothing keeps yet"),
                known is null ? new("interval、sequence 或 cross-section 规则", "an interval, sequence or cross-section rule") : Bilingual.Same(known));
        else if (rule.Id == RulePack.SideGap && rule.Number is null)
            faults.Add(source, new("side-gap 没有 number", "side-gap has no number"), new("厘米数", "its centimetres"));
        if (rule.Feature is not null)
            faults.Add(
                source,
                new($"规则 {rule.Id} 有 feature", $"rule {rule.Id} has a feature"),
                new("只有 interval 规则有", "one in interval rules only"));
    }

    private static void Numbers(FaultList faults, Rule rule, Source source)
    {
        faults.Range(source, "number", rule.Number, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.closed", rule.ByTraffic?.Closed, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.live", rule.ByTraffic?.Live, 0, Largest.Cm);
        faults.Range(source, "numberByTraffic.diverted", rule.ByTraffic?.Diverted, 0, Largest.Cm);
        foreach (Hours hours in rule.Hours.Where(hours => hours.From >= hours.To))
            faults.Add(
                source, new($"规则 {rule.Id} 的时间 {hours}", $"hours {hours} of rule {rule.Id}"), new("先起后止", "from before to"));
    }
}
