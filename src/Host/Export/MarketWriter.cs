using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>From the facts of a market to the files of the native format; reading them again gives equal facts.</summary>
internal static class MarketWriter
{
    /// <summary>In the order of data/README.md. Tables without a row are left out where the format allows it.</summary>
    /// <param name="language">Of the columns' names.</param>
    public static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(
        MarketFacts facts, Language language = Language.English) =>
    [
        .. Packs(facts),
        .. Tables(facts).Select(table => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(table.File, table.Csv(language))),
    ];

    /// <summary>market.json, policy.json, and a rule pack that is not shipped.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Packs(MarketFacts facts)
    {
        Policy policy = facts.Policy.Value;
        RulePack rules = facts.Rules.Value;
        yield return new(FileNames.Market, JsonText.Bytes(HeaderJson.Of(facts.Header.Value, rules.Name)));
        JsonObject law = ShippedLaw.Ships(policy) ? PolicyJson.Use(policy) : PolicyJson.Whole(policy);
        yield return new(FileNames.Policy, JsonText.Bytes(law));
        if (ShippedLaw.Ships(rules)) yield break;
        yield return new(rules.Name + FileNames.RulesSuffix, JsonText.Bytes(RulePackJson.Whole(rules)));
    }

    /// <param name="evenEmpty">With those that have no row and may be left out.</param>
    public static ImmutableArray<TextTable> Tables(MarketFacts facts, bool evenEmpty = false)
    {
        (TextTable Table, bool Required)[] all =
        [
            Table(CompanyTables.Windows, facts.Windows),
            Table(StreetTables.Zones, facts.Zones),
            Table(StreetTables.Frontages, facts.Frontages),
            Table(StreetTables.Stalls, facts.Stalls),
            Table(StreetTables.Features, facts.Features),
            Table(VendorTables.Categories, facts.Categories),
            Table(VendorTables.Vendors, facts.Vendors),
            Table(VendorTables.Requests, facts.Requests),
            Table(VendorTables.Attendance, facts.Attendance),
            Table(VendorTables.Wishes, facts.Wishes),
            Table(CompanyTables.Tariffs, facts.Tariffs),
            Table(CompanyTables.Guides, facts.Guides),
            Table(CompanyTables.Rails, facts.Rails),
            (CompanyTables.Circuits.Of(facts.Circuits.SelectMany(circuit => CompanyTables.Rows(circuit.Value))), false),
            Table(CompanyTables.Weather, facts.Weather),
            Table(CompanyTables.History, facts.History),
        ];
        return [.. all.Where(table => evenEmpty || table.Required || !table.Table.Rows.IsEmpty).Select(table => table.Table)];
    }

    private static (TextTable Table, bool Required) Table<T>(CsvTable<T> table, ImmutableArray<Sourced<T>> facts) =>
        (table.Of(facts.Select(fact => fact.Value)), table.Required);
}
