using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Host.Packs;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>Policies and rule packs that come with the program: of one that is the same word for word the name is enough.</summary>
internal static class ShippedLaw
{
    /// <summary>The draw seed is the market's own and does not count.</summary>
    public static bool Ships(Policy policy) =>
        Policy(policy.Name) is Policy shipped
        && JsonNode.DeepEquals(PolicyJson.Whole(shipped with { DrawSeed = policy.DrawSeed }), PolicyJson.Whole(policy));

    public static bool Ships(RulePack pack) =>
        RulePack(pack.Name) is RulePack shipped && JsonNode.DeepEquals(RulePackJson.Whole(shipped), RulePackJson.Whole(pack));

    /// <summary>null = none such is shipped.</summary>
    public static Policy? Policy(string name) => ShippedPacks.Find(name + FileNames.PolicySuffix) is ReadOnlyMemory<byte> bytes
        ? PolicyReader.ReadWhole(name + FileNames.PolicySuffix, bytes.Span, new Findings())
        : null;

    /// <summary>null = none such is shipped.</summary>
    public static RulePack? RulePack(string name) => ShippedPacks.Find(name + FileNames.RulesSuffix) is ReadOnlyMemory<byte> bytes
        ? RulePackReader.Read(name + FileNames.RulesSuffix, bytes.Span, new Findings())
        : null;
}
