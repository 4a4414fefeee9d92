using System.Collections.Immutable;
using CsvHelper;

namespace TidalMarket.Host.Export;

/// <summary>One CSV file of the native format: its columns in order, and how each is written of a row.</summary>
/// <param name="Required">Written even without rows.</param>
internal sealed record CsvTable<T>(string File, bool Required, ImmutableArray<CsvColumn<T>> Columns)
{
    /// <summary>UTF-8 with BOM, so that Excel opens it rightly. Cells are written as they are: what is read again is equal.</summary>
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public byte[] Bytes(IEnumerable<T> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (CsvColumn<T> column in Columns) csv.WriteField(column.Name);
            csv.EndRecord();
            foreach (T row in rows)
            {
                foreach (CsvColumn<T> column in Columns) csv.WriteField(column.Cell(row));
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }
}
