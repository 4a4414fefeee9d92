using System.Text;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Words;
using TidalMarket.Host.Import.Workbooks;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>The tables of a market, wherever they are written: in CSV files or on the sheets of workbooks.</summary>
internal sealed class WrittenTables
{
    private static readonly string[] OtherWorkbooks = [".xls", ".xlsm", ".xlsb", ".et", ".ods"];

    private readonly MarketFiles files;
    private readonly Findings findings;
    private readonly MarketWorkbooks books;

    public WrittenTables(MarketFiles files, Findings findings)
    {
        (this.files, this.findings) = (files, findings);
        books = new MarketWorkbooks(files, findings);
        foreach (string file in books.Files.Where(file => files.Find(file) is not null))
            findings.Add(
                new(file, null),
                new($"{books.PlaceOf(file)} 中也有这张表", $"{books.PlaceOf(file)} holds it too"),
                new("每张表只有一处", "each table in one place"));
    }

    /// <summary>The files, with those that stand on sheets as JSON.</summary>
    public MarketFiles WithSheets() => files.And(books.Files
        .Where(file => FileNames.IsJson(file) && files.Find(file) is null)
        .Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file, Encoding.UTF8.GetBytes(books.Text(file)))));

    /// <summary>Whether the table is there, readable or not.</summary>
    /// <param name="file">The table's CSV file: <c>vendors.csv</c>.</param>
    public bool Holds(string file) => books.Lost.Count > 0 || files.Find(file) is not null || books.PlaceOf(file) is not null;

    /// <summary>null = it is not there, or cannot be read at all; then a fault says so.</summary>
    public WrittenTable? Find(string file)
    {
        if (files.Find(file) is not ReadOnlyMemory<byte> bytes) return books.PlaceOf(file) is null ? null : books.Table(file);
        if (books.PlaceOf(file) is not null) return null;
        return TextOf.File(file, bytes.Span, findings.Faults) is string text ? new(file, CsvRows.Of(file, text, findings)) : null;
    }

    /// <summary>Where a missing table may be put.</summary>
    public Bilingual Wanted(string file) => !books.AreAny
        ? new("市场的一部分", "it beside market.json")
        : new($"这个文件，或工作簿中名为“{TableWords.Chinese(file)}”的表", $"it beside market.json, or a sheet \"{TableWords.English(file)}\"");

    /// <summary>A file beside it that is probably meant to be this table.</summary>
    public Bilingual? Misnamed(string file)
    {
        string[] others = [.. files.Others.Where(other => other.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))];
        string? near = others.FirstOrDefault(other => TableWords.File(Path.GetFileNameWithoutExtension(other)) == file)
            ?? NearestWord.To(file, others);
        return near is null ? null : new($"是“{near}”，请改名", $"\"{near}\" is it, and wants another name");
    }

    /// <summary>A workbook of another kind, in which a missing table may be.</summary>
    public Bilingual? OtherWorkbook() =>
        files.Others.FirstOrDefault(other => OtherWorkbooks.Contains(Path.GetExtension(other), StringComparer.OrdinalIgnoreCase)) is string other
            ? new($"在“{other}”中，请另存为 .xlsx", $"it is in \"{other}\": save that as .xlsx")
            : null;

    /// <summary>The fault as whoever wrote the tables sees it: on which sheet, in which cell, by the names that stand there.</summary>
    public Fault Seen(Fault fault)
    {
        Source source = Place(fault.Source);
        Columns? header = findings.HeaderOf(source.File);
        if (source.Part is string column && source.Line is int row && source.Cells is not null && header?.TryPlace(column, out int place) == true)
            source = source with { Cells = $"{WrittenRow.Letters(place)}{row}" };
        return (fault with { Source = source }).Renamed(name => header?.Contains(name) == true ? header.Written(name) : PlaceOf(name));
    }

    /// <summary>Where on a sheet something is that was said of a file.</summary>
    public Source Place(Source source)
    {
        if (PlaceOf(source.File) is var place && place == source.File) return source;
        return new Source(place, source.Line) { Cells = source.Line is int line ? $"A{line}" : null };
    }

    /// <summary>The sheet on which a table stands; a CSV file is its own place.</summary>
    private string PlaceOf(string file) => files.Find(file) is null && books.PlaceOf(file) is string place ? place : file;
}
