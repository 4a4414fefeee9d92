using System.Collections.Immutable;

namespace TidalMarket.Host.Packs;

/// <summary>The rule packs and policies that come with the program, as files of the same shape that a market may have beside
/// it.</summary>
public static class ShippedPacks
{
    public static readonly ImmutableArray<string> RulePacks = ["cn-default", "bangkok-2024", "us-event", "amsterdam"];

    public static readonly ImmutableArray<string> Policies = ["cn-community", "amsterdam"];

    internal static string RulePacksListed => string.Join(", ", RulePacks);

    internal static string PoliciesListed => string.Join(", ", Policies);

    /// <param name="file"><c>cn-default.rules.json</c>, <c>cn-community.policy.json</c>; null = none such is shipped.</param>
    public static ReadOnlyMemory<byte>? Find(string file)
    {
        using Stream? resource = typeof(ShippedPacks).Assembly.GetManifestResourceStream(file);
        if (resource is null) return null;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
