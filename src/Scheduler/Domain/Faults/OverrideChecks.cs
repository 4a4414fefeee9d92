namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>Officers' changes to numbers of the rule pack. One whose last day is past is void, and no fault; one that can never act is.</summary>
internal static class OverrideChecks
{
    public static void Run(Registers all)
    {
        Source whole = all.Facts.Header.Source;
        if (all.Facts.Unread.Files.Contains(whole.File)) return;
        HashSet<(RuleId, FeatureId?, ZoneId?, DateOnly?)> seen = [];
        for (int i = 0; i < all.Facts.Header.Value.Overrides.Length; i++)
        {
            RuleOverride change = all.Facts.Header.Value.Overrides[i];
            Source source = all.Faults.Part(whole, $"overrides/{i}");
            One(all, change, source);
            Days(all, change, source);
            if (!seen.Add((change.Rule, change.Feature, change.Zone, change.Expires)))
                all.Faults.Add(
                    source,
                    new($"规则 {change.Rule} 的更改重复", $"rule {change.Rule} is overridden twice for the same"),
                    new("一次", "it once"));
        }
    }

    private static void One(Registers all, RuleOverride change, Source source)
    {
        all.Faults.Range(source, "number", change.Number, 0, Largest.Cm);
        all.Faults.Blank(source, "officer", change.Officer.En, new("决定者", "who decided it"));
        all.Faults.Blank(source, "document", change.Document, new("文号", "the number of the paper that says so"));
        all.Faults.Blank(source, "reason", change.Reason.En, new("理由", "the reason"));
        Feature? feature = change.Feature is FeatureId id ? all.Features.Named(id, source.At("feature")) : null;
        if (change.Zone is ZoneId zone) all.Zones.Named(zone, source.At("zone"));
        if (!all.Facts.Unread.Files.Contains(MarketFacts.RulesFile)) Rule(all, change, feature, source);
    }

    private static void Days(Registers all, RuleOverride change, Source source)
    {
        if (change.From is DateOnly first && change.Expires is DateOnly last && last < first)
            all.Faults.Add(
                source,
                new($"更改自 {first:yyyy-MM-dd} 至 {last:yyyy-MM-dd}", $"an override from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}"),
                new("先起后止", "a last day after the first"));
        Permit permit = all.Facts.Header.Value.Permit;
        if (change.Expires is DateOnly expired && expired < permit.From)
            all.Faults.Add(
                source,
                new($"规则 {change.Rule} 的更改已于 {expired:yyyy-MM-dd} 到期", $"an override of rule {change.Rule} that expired on {expired:yyyy-MM-dd}"),
                new($"许可期内（自 {permit.From:yyyy-MM-dd}）有效的更改，或删去", $"one in force under the permit (from {permit.From:yyyy-MM-dd}), or none"));
    }

    private static void Rule(Registers all, RuleOverride change, Feature? feature, Source source)
    {
        RulePack pack = all.Facts.Rules.Value;
        if (pack.Find(change.Rule) is not Rule rule)
        {
            IEnumerable<string> known = pack.Rules.Select(known => known.Id.Value);
            all.Faults.Add(
                source.At("rule"),
                new($"未知的规则“{change.Rule}”", $"unknown rule \"{change.Rule}\""),
                new($"规则包 {pack.Name} 中的一条", $"a rule of the pack {pack.Name}"),
                all.Faults.Guess(change.Rule.Value, known));
        }
        else if (rule.Number is null && rule.ByTraffic is null)
        {
            all.Faults.Add(
                source, new($"规则 {rule.Id} 没有数值", $"rule {rule.Id} has no number"), new("有数值的规则", "a rule with a number"));
        }
        else if (change.Feature is not null && rule.Measure != Measure.KeepClear)
        {
            all.Faults.Add(
                source,
                new($"规则 {rule.Id} 与设施无关", $"rule {rule.Id} is not about features"),
                new("feature 为 null", "feature null"));
        }
        else if (feature is not null && rule.Feature is FeatureKind kept && kept != feature.Kind)
        {
            all.Faults.Add(
                source,
                new($"规则 {rule.Id} 管的不是设施 {feature.Id}", $"rule {rule.Id} does not keep feature {feature.Id} clear"),
                new("该规则所管的设施", "a feature of the rule's kind"));
        }
    }
}
