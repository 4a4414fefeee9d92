using System.Collections.Immutable;
using TidalMarket.Host.Import.Tables;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>From the files of a market to a valid <see cref="Market"/>, or every fault that stands in its way.</summary>
public static class MarketReader
{
    /// <param name="policy">The name of a policy that takes the place of the market's own; its draw stays. null = the
    /// market's.</param>
    /// <param name="rulePack">The name of a rule pack that takes the place of the market's own. null = the market's.</param>
    /// <returns>Faults by file, in the order of data/README.md, then by line.</returns>
    public static Built<Market> Read(MarketFiles files, string? policy = null, string? rulePack = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var findings = new Findings();
        var tables = new WrittenTables(files, findings);
        MarketFacts facts = Facts(tables, policy, rulePack, findings);
        Built<Market> market = findings.Faults.Count == 0
            ? ProblemBuilder.Build(facts)
            : Built<Market>.Failed([.. findings.Faults, .. ProblemBuilder.FaultsOf(facts)]);
        return market.IsValid ? market : Built<Market>.Failed(market.Faults
            .Select(tables.Seen)
            .OrderBy(fault => FileNames.Order(fault.Source.File))
            .ThenBy(fault => fault.Source.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Source.Line ?? 0));
    }

    private static MarketFacts Facts(WrittenTables tables, string? policy, string? rulePack, Findings findings)
    {
        MarketFiles files = tables.WithSheets();
        MarketFile? head = Header(files, findings);
        if (head is not null) TimeZones.Check(head.Header.TimeZone, findings);
        Sourced<Policy>? law = PolicyReader.Read(files, policy, findings);
        if (law is null) findings.Lose(FileNames.Policy);
        Sourced<RulePack>? rules = (rulePack ?? head?.RulePack) is { Length: > 0 } name
            ? RulePackReader.Named(name, rulePack is null ? findings.Place(FileNames.Market, "rulePack") : new("--rule-pack", null), files, findings)
            : null;
        if (rules is null) findings.Lose(MarketFacts.RulesFile);
        MarketFacts facts = Tables(tables, findings) with
        {
            Header = new(Header(head, tables, findings), new(FileNames.Market, null)),
            Policy = law ?? new(PolicyReader.Nothing, new(FileNames.Policy, null)),
            Rules = rules ?? new(RulePackReader.Nothing, new(FileNames.Market, null)),
        };
        return facts with { Lines = findings.Lines, Unread = findings.Unread };
    }

    private static MarketFile? Header(MarketFiles files, Findings findings)
    {
        if (files.Find(FileNames.Market) is ReadOnlyMemory<byte> bytes) return HeaderReader.Read(bytes.Span, findings);
        findings.Lose(FileNames.Market);
        findings.Add(
            new(FileNames.Market, null),
            new("没有这个文件", "there is no such file"),
            new("市场目录（见 data/README.md）", "the directory of a market (data/README.md)"));
        return null;
    }

    /// <summary>With where each override is written: it is told when it has run out.</summary>
    private static MarketHeader Header(MarketFile? head, WrittenTables tables, Findings findings)
    {
        MarketHeader header = head?.Header ?? HeaderReader.Nothing;
        Source Written(int index) => tables.Place(new(FileNames.Market, findings.LineOf($"{FileNames.Market}/overrides/{index}")));
        return header with { Overrides = [.. header.Overrides.Select((change, index) => change with { Source = Written(index) })] };
    }

    private static MarketFacts Tables(WrittenTables tables, Findings findings) => new()
    {
        Header = default,
        Rules = default,
        Policy = default,
        Windows = TableReader.Read(WindowTable.Windows, tables, findings),
        Zones = TableReader.Read(ZoneTable.Zones, tables, findings),
        Frontages = TableReader.Read(FrontageTable.Frontages, tables, findings),
        Stalls = TableReader.Read(StallTable.Stalls, tables, findings),
        Features = TableReader.Read(FeatureTable.Features, tables, findings),
        Categories = TableReader.Read(CategoryTable.Categories, tables, findings),
        Vendors = TableReader.Read(VendorTable.Vendors, tables, findings),
        Requests = TableReader.Read(RequestTable.Requests, tables, findings),
        Attendance = TableReader.Read(AttendanceTable.Attendance, tables, findings),
        Wishes = TableReader.Read(WishTable.Wishes, tables, findings),
        Tariffs = TableReader.Read(TariffTable.Tariffs, tables, findings),
        Guides = TableReader.Read(GuideTable.Guides, tables, findings),
        Rails = TableReader.Read(RailTable.Rails, tables, findings),
        Circuits = CircuitTable.Read(tables, findings),
        Weather = TableReader.Read(WeatherTable.Weather, tables, findings),
        History = TableReader.Read(HistoryTable.History, tables, findings),
    };
}
