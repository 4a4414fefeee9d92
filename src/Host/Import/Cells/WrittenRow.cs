using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Cells;

/// <summary>A row of a table as it was written.</summary>
/// <param name="Cells">In the order of their columns; blank ones may be left out.</param>
internal sealed record WrittenRow(Source Source, IReadOnlyList<WrittenCell> Cells)
{
    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>How many columns it takes, up to its last cell that is not blank.</summary>
    public int Width => Cells.LastOrDefault(cell => !cell.IsBlank) is { IsBlank: false } last ? last.Column + 1 : 0;

    public WrittenCell At(int column)
    {
        if (column < Cells.Count && Cells[column].Column == column) return Cells[column];
        return Cells.FirstOrDefault(cell => cell.Column == column, new WrittenCell(column, ""));
    }

    /// <summary>In a workbook the cell, in a CSV file the line.</summary>
    public Source SourceOf(int column) => Source.Cells is null ? Source : Source with { Cells = Letters(column) + Source.Line };

    /// <summary>A row of a CSV file.</summary>
    public static WrittenRow OfText(string file, int line, IEnumerable<string> cells) =>
        new(new(file, line), [.. cells.Select((text, column) => new WrittenCell(column, text))]);

    /// <summary>A row of a sheet.</summary>
    /// <param name="sheet"><c>market.xlsx[vendors]</c>.</param>
    public static WrittenRow OfSheet(string sheet, int row, IReadOnlyList<WrittenCell> cells) =>
        new(new Source(sheet, row) { Cells = string.Create(CultureInfo.InvariantCulture, $"{row}:{row}") }, cells);

    /// <summary>The first row of a table, wherever it is written.</summary>
    public static Source FirstOf(string place) => place.EndsWith(']') ? OfSheet(place, 1, []).Source : new(place, 1);

    /// <summary>0 = A, 25 = Z, 26 = AA.</summary>
    public static string Letters(int column) =>
        (column >= 26 ? Letters(column / 26 - 1) : "") + (char)('A' + column % 26);
}
