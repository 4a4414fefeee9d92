using System.Collections.Immutable;
using CsvHelper;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>A table as it is written, whatever the kind of file.</summary>
/// <param name="File">Its CSV file: <c>vendors.csv</c>.</param>
/// <param name="Columns">The format's own names.</param>
/// <param name="Rows">A cell for each column; null and "" are blank.</param>
internal sealed record TextTable(string File, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string?>> Rows)
{
    /// <summary>UTF-8 with BOM, so that Excel opens it rightly. Cells are written as they are: what is read again is equal.</summary>
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public IEnumerable<string> Header(Language language) => language == Language.Chinese ? Columns.Select(ColumnWords.Chinese) : Columns;

    public string Sheet(Language language) => language == Language.Chinese ? TableWords.Chinese(File) : TableWords.English(File);

    public byte[] Csv(Language language = Language.English)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (string name in Header(language)) csv.WriteField(name);
            csv.EndRecord();
            foreach (ImmutableArray<string?> row in Rows)
            {
                foreach (string? cell in row) csv.WriteField(cell);
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }
}
