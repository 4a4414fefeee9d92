using System.Collections.Immutable;
using CsvHelper;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Reads one CSV file into facts, collecting every fault of every row.</summary>
internal static class TableReader
{
    public static ImmutableArray<Sourced<T>> Read<T>(Table<T> table, MarketFiles files, Findings findings)
    {
        if (files.Find(table.File) is not ReadOnlyMemory<byte> bytes) return Absent(table, files, findings);
        if (TextOf.File(table.File, bytes.Span, findings.Faults) is string text) return Rows(table, text, findings);
        findings.Lose(table.File);
        return [];
    }

    private static ImmutableArray<Sourced<T>> Absent<T>(Table<T> table, MarketFiles files, Findings findings)
    {
        string? near = NearestWord.To(
            table.File, files.Others.Where(other => other.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)));
        if (table.MayBeMissing && near is null) return [];
        findings.Lose(table.File);
        Bilingual? guess = near is null ? null : new($"是“{near}”，请改名", $"\"{near}\" is it, and wants another name");
        findings.Add(
            new(table.File, null), new("没有这个文件", "there is no such file"), new("市场的一部分", "it beside market.json"), guess);
        return [];
    }

    private static ImmutableArray<Sourced<T>> Rows<T>(Table<T> table, string text, Findings findings)
    {
        var facts = ImmutableArray.CreateBuilder<Sourced<T>>();
        using var csv = CsvReader.Create(new StringReader(text), Options(table.File, findings));
        csv.ReadHeader();
        if (csv.Headers.All(string.IsNullOrWhiteSpace))
        {
            findings.Lose(table.File);
            findings.Add(
                new(table.File, 1),
                new("没有表头", "there is no header"),
                new("首行为列名", "the names of the columns in the first line"));
            return [];
        }

        IReadOnlyDictionary<string, int> columns = Header.Columns(table, csv.Headers, new(table.File, 1), findings);
        while (csv.Read())
        {
            var row = new Row(new Source(table.File, (int)csv.LineNumber), columns, csv.Current.ToArray(), findings);
            if (row.IsBlank) continue;
            row.RefuseCellsBeyond(csv.Headers.Count);
            T fact = table.Fact(row);
            if (row.IsSound) facts.Add(new(fact, row.Source));
            else findings.Lose(table.File, row.Cell("id") ?? "");
        }

        return facts.ToImmutable();
    }

    private static CsvReaderOptions Options(string file, Findings findings) => new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        TrimWhitespace = true,
        OnMalformedRecord = record => findings.Add(
            new(file, (int)record.LineNumber),
            record.Reason == CsvMalformedReason.UnterminatedQuote
                ? new("引号没有闭合", "a quote that is never closed")
                : new("引号位置不对", "a quote inside a cell that does not begin with one"),
            new("整格加引号，格内引号写两次", "the whole cell in quotes, and quotes inside it doubled")),
    };
}
