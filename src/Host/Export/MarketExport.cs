using System.Collections.Immutable;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Workbooks;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>Writes a market out again, and reads what it wrote before anybody gets it: nothing is lost on the way.</summary>
internal static class MarketExport
{
    public static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(Market market, Language language)
    {
        ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files = MarketWriter.Files(FactsOf.Market(market), language);
        HoldAgainst(market, files);
        return files;
    }

    /// <exception cref="NotDoneException">Excel cannot hold it.</exception>
    public static byte[] Workbook(Market market, Language language)
    {
        MarketFacts facts = FactsOf.Market(market);
        ImmutableArray<TextTable> tables = MarketWriter.Tables(facts);
        KeyValuePair<string, ReadOnlyMemory<byte>>[] jsons = [.. MarketWriter.Packs(facts)];
        if (BeyondExcel(tables, jsons) is string beyond)
            throw NotDoneException.BadInput(
                $"{beyond} 超出 Excel 所能容纳；请将 --out 设为目录", $"{beyond} is more than Excel can hold; name a directory as --out");
        byte[] workbook = WorkbookWriter.Bytes(tables, jsons, language);
        HoldAgainst(market, [new(FileNames.Workbook, workbook)]);
        return workbook;
    }

    private static string? BeyondExcel(ImmutableArray<TextTable> tables, KeyValuePair<string, ReadOnlyMemory<byte>>[] jsons)
    {
        TextTable? large = tables.FirstOrDefault(table =>
            table.Rows.Length >= Area.MostRows || table.Rows.Any(row => row.Any(cell => cell?.Length > WorkbookWriter.LongestText)));
        return large?.File ?? jsons.FirstOrDefault(json => json.Key.Length > WorkbookWriter.LongestName).Key;
    }

    /// <summary>What we write must be what we read; if not, the fault is ours.</summary>
    private static void HoldAgainst(Market market, ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        Market again = MarketReader.Read(new MarketFiles(files)).Value;
        foreach ((KeyValuePair<string, ReadOnlyMemory<byte>> was, KeyValuePair<string, ReadOnlyMemory<byte>> becomes) in Plain(market).Zip(Plain(again)))
            if (was.Key != becomes.Key || !was.Value.Span.SequenceEqual(becomes.Value.Span))
                throw new InvalidOperationException($"{was.Key} is not what it was when it is read again");
    }

    private static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> Plain(Market market) => MarketWriter.Files(FactsOf.Market(market));
}
