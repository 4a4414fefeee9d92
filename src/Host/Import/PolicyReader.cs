using System.Collections.Immutable;
using TidalMarket.Host.Json;
using TidalMarket.Host.Packs;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Reads policy.json, which is a whole policy or names one.</summary>
internal static class PolicyReader
{
    /// <summary>Stands in where no policy can be read, so that everything else is still looked at.</summary>
    public static readonly Policy Nothing = new("?", default, "", [], []);

    /// <param name="chosen">The name of a policy that takes the place of the file's, but for its draw; null = the file's.</param>
    public static Sourced<Policy>? Read(MarketFiles files, string? chosen, Findings findings)
    {
        if (files.Find(FileNames.Policy) is not ReadOnlyMemory<byte> bytes) return Absent(findings);
        if (JsonMembers.Read(FileNames.Policy, bytes.Span, findings, Choice) is not PolicyFile file) return null;
        if ((chosen ?? file.Use) is not string name) return new(file.Whole!, new(FileNames.Policy, 1));
        Source place = chosen is null ? findings.Place(FileNames.Policy, "use") : new("--policy", null);
        return Named(name, place, files, findings) is Sourced<Policy> law ? law with { Value = law.Value with { DrawSeed = file.DrawSeed } } : null;
    }

    /// <summary>Reads a file that holds a whole policy.</summary>
    public static Policy? ReadWhole(string file, ReadOnlySpan<byte> bytes, Findings findings) =>
        JsonMembers.Read(file, bytes, findings, Whole);

    private static Sourced<Policy>? Named(string name, Source chosen, MarketFiles files, Findings findings)
    {
        string file = name + FileNames.PolicySuffix;
        ReadOnlyMemory<byte>? bytes = files.Find(file) ?? ShippedPacks.Find(file);
        if (bytes is not null)
            return ReadWhole(file, bytes.Value.Span, findings) is Policy law ? new(law, new(file, null)) : null;
        findings.Add(
            chosen,
            new($"没有名为“{Shown.Of(name)}”的分配办法", $"there is no policy \"{Shown.Of(name)}\""),
            new($"{ShippedPacks.PoliciesListed}，或旁边的文件 {Shown.Of(file)}", $"{ShippedPacks.PoliciesListed}, or a file {Shown.Of(file)} beside it"),
            Guess.Of(name, ShippedPacks.Policies));
        return null;
    }

    private static Sourced<Policy>? Absent(Findings findings)
    {
        findings.Add(
            new(FileNames.Policy, null),
            new("没有这个文件", "there is no such file"),
            new("与 market.json 在一起", "it beside market.json"));
        return null;
    }

    private static PolicyFile Choice(JsonMembers file)
    {
        if (file.TextOrNull("use") is not string use) return new(null, "", Whole(file));
        file.Whole("schema", 1, 1);
        return new(use, file.Text("drawSeed"), null);
    }

    private static Policy Whole(JsonMembers file)
    {
        file.Whole("schema", 1, 1);
        return new(
            file.Text("name"),
            file.Words("title"),
            file.Text("drawSeed"),
            file.Objects("tiers", Tier),
            file.Objects("groups", Group));
    }

    private static Tier Tier(JsonMembers tier) => new(
        tier.Number("tier"), tier.Words("name"), tier.Flag("mayMove"), tier.Flag("mayGrow"), tier.FlagOr("private", false));

    private static PolicyGroup Group(JsonMembers group) => new(
        group.Text("name"), group.Words("title"), group.Numbers("tiers"), group.WordList("rungs", Kebab<Rung>.Words));

    private sealed record PolicyFile(string? Use, string DrawSeed, Policy? Whole);
}
