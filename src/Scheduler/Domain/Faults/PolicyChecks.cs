namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>A policy against itself.</summary>
internal static class PolicyChecks
{
    /// <summary>What the facts call a policy that could not be read.</summary>
    public const string File = "policy.json";

    public static void Run(Registers all)
    {
        if (all.Facts.Unread.Files.Contains(File)) return;
        (Policy policy, Source whole) = (all.Facts.Policy.Value, all.Facts.Policy.Source);
        HashSet<int> tiers = [];
        for (int i = 0; i < policy.Tiers.Length; i++)
        {
            if (tiers.Add(policy.Tiers[i].Number)) continue;
            string tier = $"tier {policy.Tiers[i].Number}";
            all.Faults.Add(
                all.Faults.Part(whole, $"tiers/{i}"),
                new($"{tier} 重复", $"{tier} stands there twice"),
                new("每层级一次", "each tier once"));
        }

        if (tiers.Count == 0) all.Faults.Add(whole, new("没有层级", "no tier"), new("至少一个层级", "at least one tier"));
        if (policy.Groups.IsEmpty) all.Faults.Add(whole, new("没有组", "no group"), new("至少一组", "at least one group"));
        Groups(all, policy, whole, tiers);
    }

    private static void Groups(Registers all, Policy policy, Source whole, HashSet<int> tiers)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < policy.Groups.Length; i++)
        {
            PolicyGroup group = policy.Groups[i];
            Source source = all.Faults.Part(whole, $"groups/{i}");
            if (!names.Add(group.Name))
                all.Faults.Add(
                    source,
                    new($"组“{group.Name}”重复", $"group \"{group.Name}\" stands there twice"),
                    new("组名不重复", "each name once"));
            foreach (int unknown in group.Tiers.Where(tier => !tiers.Contains(tier)))
                all.Faults.Add(
                    source,
                    new($"组 {group.Name} 含未知层级 {unknown}", $"group {group.Name} names unknown tier {unknown}"),
                    OneOf(policy));
            all.Faults.Twice(source, "tiers", group.Tiers);
            all.Faults.Twice(source, "rungs", group.Rungs);
            if (group.Tiers.IsEmpty || group.Rungs.IsEmpty)
                all.Faults.Add(
                    source,
                    new($"组 {group.Name} 是空的", $"group {group.Name} is empty"),
                    new("至少一个层级、一级目标", "at least one tier and one rung"));
        }
    }

    /// <summary>The tiers there are, for the faults of those who name another.</summary>
    public static Bilingual OneOf(Policy policy)
    {
        string listed = string.Join(", ", policy.Tiers.Select(tier => tier.Number));
        return new($"{listed} 之一", $"one of {listed}");
    }
}
