using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Host.Packs;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Reads a rule pack: the file beside market.json, else the shipped one of that name.</summary>
internal static class RulePackReader
{
    private static readonly Bilingual ATime = new("HH:mm，至 47:59", "HH:mm, up to 47:59");

    /// <summary>Stands in where no pack can be read, so that everything else is still looked at.</summary>
    public static readonly RulePack Nothing = new("?", default, []);

    /// <param name="chosen">Where it is named.</param>
    public static Sourced<RulePack>? Named(string name, Source chosen, MarketFiles files, Findings findings)
    {
        string file = name + FileNames.RulesSuffix;
        ReadOnlyMemory<byte>? bytes = files.Find(file) ?? ShippedPacks.Find(file);
        if (bytes is not null) return Read(file, bytes.Value.Span, findings) is RulePack pack ? new(pack, new(file, null)) : null;
        findings.Add(
            chosen,
            new($"没有名为“{Shown.Of(name)}”的规则包", $"there is no rule pack \"{Shown.Of(name)}\""),
            new($"{ShippedPacks.RulePacksListed}，或旁边的文件 {Shown.Of(file)}", $"{ShippedPacks.RulePacksListed}, or a file {Shown.Of(file)} beside it"),
            Guess.Of(name, ShippedPacks.RulePacks));
        return null;
    }

    public static RulePack? Read(string file, ReadOnlySpan<byte> bytes, Findings findings) =>
        JsonMembers.Read(file, bytes, findings, Pack);

    private static RulePack Pack(JsonMembers pack)
    {
        pack.Whole("schema", 1, 1);
        return new(pack.Text("name"), pack.Words("title"), pack.Objects("rules", Rule));
    }

    private static Rule Rule(JsonMembers rule)
    {
        string id = rule.Text("id");
        RuleKind kind = rule.Word("kind", Kebab<RuleKind>.Words);
        Measure? said = rule.WordOrNull("measures", Kebab<Measure>.Words);
        return new Rule(
            new(id),
            kind,
            rule.Words("title"),
            rule.Words("protects"),
            rule.WordOrNull("feature", Kebab<FeatureKind>.Words),
            rule.NumberOrNull("number"),
            rule.TextOr("unit", ""),
            rule.ValueOrNull("numberByTraffic", ByTraffic),
            rule.ObjectsOrNone("hours", hours => new Hours(hours.Parsed("from", Time, ATime), hours.Parsed("to", Time, ATime))),
            rule.WordOrNull("days", Kebab<RuleDays>.Words) ?? RuleDays.All,
            rule.Text("source"),
            rule.WordsOrNull("overriddenBy") ?? default)
        {
            Measure = said ?? MeasureOf(rule, id, kind),
            Every = rule.ValueOrNull("every", every => new BreakEvery(every.NumberOrNull("stalls"), every.NumberOrNull("cm"))),
            AlongCm = rule.NumberOrNull("alongCm") ?? 0,
            LanesFrom = rule.NumberOrNull("lanesFrom"),
            LanesTo = rule.NumberOrNull("lanesTo"),
        };
    }

    /// <summary>A rule that does not say what it measures keeps a feature clear, or measures what its id says.</summary>
    private static Measure MeasureOf(JsonMembers rule, string id, RuleKind kind)
    {
        if (kind == RuleKind.Interval) return Measure.KeepClear;
        if (Kebab<Measure>.Words.Find(id) is Measure measure) return measure;
        rule.Refuse(
            new($"规则 {id} 没有写明量什么", $"rule {id} does not say what it measures"),
            new($"measures 为 {Kebab<Measure>.Words.Listed} 之一", $"measures, one of {Kebab<Measure>.Words.Listed}"),
            Guess.Of(id, Kebab<Measure>.Words.Known));
        return default;
    }

    private static NumberByTraffic ByTraffic(JsonMembers number) =>
        new(number.NumberOrNull("closed"), number.NumberOrNull("live"), number.NumberOrNull("diverted"));

    private static Minute? Time(string text) => Minute.TryParse(text, out Minute minute) ? minute : null;
}
