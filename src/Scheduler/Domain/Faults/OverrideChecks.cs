namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>Officers' changes to numbers of the rule pack. One whose last day is past is void, and no fault.</summary>
internal static class OverrideChecks
{
    public static void Run(Registers all)
    {
        Source whole = all.Facts.Header.Source;
        if (all.Facts.Unread.Files.Contains(whole.File)) return;
        HashSet<(RuleId, FeatureId?, DateOnly?)> seen = [];
        for (int i = 0; i < all.Facts.Header.Value.Overrides.Length; i++)
        {
            RuleOverride change = all.Facts.Header.Value.Overrides[i];
            Source source = all.Faults.Part(whole, $"overrides/{i}");
            One(all, change, source);
            if (!seen.Add((change.Rule, change.Feature, change.Expires)))
                all.Faults.Add(
                    source,
                    new($"规则 {change.Rule} 的更改重复", $"rule {change.Rule} is overridden twice for the same"),
                    new("一次", "it once"));
        }
    }

    private static void One(Registers all, RuleOverride change, Source source)
    {
        all.Faults.Range(source, "clearCm", change.ClearCm, 0, Largest.Cm);
        all.Faults.Blank(source, "officer", change.Officer, new("决定者", "who decided it"));
        all.Faults.Blank(source, "document", change.Document, new("文号", "the number of the paper that says so"));
        all.Faults.Blank(source, "reason", change.Reason.En, new("理由", "the reason"));
        Feature? feature = change.Feature is FeatureId id ? all.Features.Named(id, source) : null;
        if (!all.Facts.Unread.Files.Contains(MarketFacts.RulesFile)) Rule(all, change, feature, source);
    }

    private static void Rule(Registers all, RuleOverride change, Feature? feature, Source source)
    {
        RulePack pack = all.Facts.Rules.Value;
        if (pack.Find(change.Rule) is not Rule rule)
        {
            IEnumerable<string> known = pack.Rules.Select(known => known.Id.Value);
            all.Faults.Add(
                source,
                new($"未知的规则“{change.Rule}”", $"unknown rule \"{change.Rule}\""),
                new($"规则包 {pack.Name} 中的一条", $"a rule of the pack {pack.Name}"),
                all.Faults.Guess(change.Rule.Value, known));
        }
        else if (rule.Number is null && rule.ByTraffic is null)
        {
            all.Faults.Add(
                source, new($"规则 {rule.Id} 没有数值", $"rule {rule.Id} has no number"), new("有数值的规则", "a rule with a number"));
        }
        else if (change.Feature is not null && rule.Kind != RuleKind.Interval)
        {
            all.Faults.Add(
                source,
                new($"规则 {rule.Id} 与设施无关", $"rule {rule.Id} is not about features"),
                new("feature 为 null", "feature null"));
        }
        else if (feature is not null && rule.Feature != feature.Kind)
        {
            all.Faults.Add(
                source,
                new($"规则 {rule.Id} 管的不是设施 {feature.Id}", $"rule {rule.Id} does not keep feature {feature.Id} clear"),
                new("该规则所管的设施", "a feature of the rule's kind"));
        }
    }
}
