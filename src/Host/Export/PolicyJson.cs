using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>policy.json: a shipped policy by name, any other whole.</summary>
internal static class PolicyJson
{
    public static JsonObject Use(Policy policy) => new()
    {
        ["schema"] = 1,
        ["use"] = policy.Name,
        ["drawSeed"] = policy.DrawSeed,
    };

    public static JsonObject Whole(Policy policy) => new()
    {
        ["schema"] = 1,
        ["name"] = policy.Name,
        ["title"] = JsonText.Of(policy.Title),
        ["drawSeed"] = policy.DrawSeed,
        ["tiers"] = JsonText.List(policy.Tiers, Tier),
        ["groups"] = JsonText.List(policy.Groups, Group),
    };

    private static JsonObject Tier(Tier tier)
    {
        var json = new JsonObject
        {
            ["tier"] = tier.Number,
            ["name"] = JsonText.Of(tier.Name),
            ["mayMove"] = tier.MayMove,
            ["mayGrow"] = tier.MayGrow,
        };
        if (tier.IsPrivate) json["private"] = true;
        return json;
    }

    private static JsonObject Group(PolicyGroup group) => new()
    {
        ["name"] = group.Name,
        ["title"] = JsonText.Of(group.Title),
        ["tiers"] = JsonText.List(group.Tiers, tier => tier),
        ["rungs"] = JsonText.List(group.Rungs, rung => Kebab<Rung>.Words.Of(rung)),
    };
}
