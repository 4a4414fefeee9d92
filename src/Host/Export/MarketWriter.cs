using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>From the facts of a market to the files of the native format; reading them again gives equal facts.</summary>
internal static class MarketWriter
{
    /// <summary>In the order of data/README.md. Tables without a row are left out where the format allows it.</summary>
    public static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(MarketFacts facts) =>
    [
        .. Packs(facts),
        .. Table(CompanyTables.Windows, facts.Windows),
        .. Table(StreetTables.Zones, facts.Zones),
        .. Table(StreetTables.Frontages, facts.Frontages),
        .. Table(StreetTables.Stalls, facts.Stalls),
        .. Table(StreetTables.Features, facts.Features),
        .. Table(VendorTables.Categories, facts.Categories),
        .. Table(VendorTables.Vendors, facts.Vendors),
        .. Table(VendorTables.Requests, facts.Requests),
        .. Table(VendorTables.Attendance, facts.Attendance),
        .. Table(VendorTables.Wishes, facts.Wishes),
        .. Table(CompanyTables.Tariffs, facts.Tariffs),
        .. Table(CompanyTables.Guides, facts.Guides),
        .. Table(CompanyTables.Rails, facts.Rails),
        .. Rows(CompanyTables.Circuits, [.. facts.Circuits.SelectMany(circuit => CompanyTables.Rows(circuit.Value))]),
        .. Table(CompanyTables.History, facts.History),
    ];

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Packs(MarketFacts facts)
    {
        Policy policy = facts.Policy.Value;
        RulePack rules = facts.Rules.Value;
        yield return new(FileNames.Market, JsonText.Bytes(HeaderJson.Of(facts.Header.Value, rules.Name)));
        JsonObject law = ShippedLaw.Ships(policy) ? PolicyJson.Use(policy) : PolicyJson.Whole(policy);
        yield return new(FileNames.Policy, JsonText.Bytes(law));
        if (ShippedLaw.Ships(rules)) yield break;
        yield return new(rules.Name + FileNames.RulesSuffix, JsonText.Bytes(RulePackJson.Whole(rules)));
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Table<T>(
        CsvTable<T> table, ImmutableArray<Sourced<T>> facts) => Rows(table, [.. facts.Select(fact => fact.Value)]);

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Rows<T>(CsvTable<T> table, ImmutableArray<T> rows)
    {
        if (table.Required || !rows.IsEmpty) yield return new(table.File, table.Bytes(rows));
    }
}
