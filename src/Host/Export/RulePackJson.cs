using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>A rule pack that is not shipped, as the file beside market.json.</summary>
internal static class RulePackJson
{
    public static JsonObject Whole(RulePack pack) => new()
    {
        ["schema"] = 1,
        ["name"] = pack.Name,
        ["title"] = JsonText.Of(pack.Title),
        ["rules"] = JsonText.List(pack.Rules, Rule),
    };

    private static JsonObject Rule(Rule rule)
    {
        var json = new JsonObject
        {
            ["id"] = rule.Id.Value,
            ["kind"] = Kebab<RuleKind>.Words.Of(rule.Kind),
            ["title"] = JsonText.Of(rule.Title),
            ["protects"] = JsonText.Of(rule.Protects),
        };
        json["measures"] = Kebab<Measure>.Words.Of(rule.Measure);
        if (rule.Feature is FeatureKind feature) json["feature"] = Kebab<FeatureKind>.Words.Of(feature);
        if (rule.Number is int number) json["number"] = number;
        if (rule.Unit.Length > 0) json["unit"] = rule.Unit;
        if (rule.ByTraffic is NumberByTraffic by)
            json["numberByTraffic"] = new JsonObject { ["closed"] = by.Closed, ["live"] = by.Live, ["diverted"] = by.Diverted };
        if (rule.Every is BreakEvery every) json["every"] = new JsonObject { ["stalls"] = every.Stalls, ["cm"] = every.Cm };
        if (rule.AlongCm > 0) json["alongCm"] = rule.AlongCm;
        if (rule.LanesFrom is int lanesFrom) json["lanesFrom"] = lanesFrom;
        if (rule.LanesTo is int lanesTo) json["lanesTo"] = lanesTo;
        if (!rule.Hours.IsEmpty) json["hours"] = JsonText.List(rule.Hours, Hours);
        json["days"] = Kebab<RuleDays>.Words.Of(rule.Days);
        json["source"] = rule.Source;
        if (rule.OverriddenBy != default) json["overriddenBy"] = JsonText.Of(rule.OverriddenBy);
        return json;
    }

    private static JsonObject Hours(Hours hours) => new()
    {
        ["from"] = hours.From.ToString(),
        ["to"] = hours.To.ToString(),
    };
}
