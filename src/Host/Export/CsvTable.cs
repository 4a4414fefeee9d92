using System.Collections.Immutable;

namespace TidalMarket.Host.Export;

/// <summary>One table of the native format: its columns in order, and how each is written of a row.</summary>
/// <param name="File">Its CSV file.</param>
/// <param name="Required">Written even without rows.</param>
internal sealed record CsvTable<T>(string File, bool Required, ImmutableArray<CsvColumn<T>> Columns)
{
    public TextTable Of(IEnumerable<T> rows) => new(
        File,
        [.. Columns.Select(column => column.Name)],
        [.. rows.Select(row => Columns.Select(column => column.Cell(row)).ToImmutableArray())]);
}
