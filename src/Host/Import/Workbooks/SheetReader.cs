using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>Reads the cells of one sheet, element by element, so that no nesting and no size can hurt.</summary>
internal sealed class SheetReader(WorkbookParts book)
{
    private readonly List<(int Number, List<WrittenCell> Cells)> rows = [];
    private readonly List<Area> merged = [];
    private int row;

    public SheetContent Read(string name, WorksheetPart sheet)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Row)) Begin(Parts.Attribute(reader, "r"));
            else if (reader.ElementType == typeof(Cell)) Add(reader);
            else if (reader.ElementType == typeof(MergeCell) && Area.Parse(Parts.Attribute(reader, "ref")) is Area area) merged.Add(area);
        }

        rows.RemoveAll(found => found.Cells.TrueForAll(cell => cell.IsBlank));
        return new(name, rows, merged);
    }

    private void Begin(string? number)
    {
        row = Math.Max(row + 1, CellFormats.Number(number));
        if (row > Area.MostRows) throw new InvalidDataException($"row {row}");
        rows.Add((row, []));
    }

    private void Add(OpenXmlReader reader)
    {
        if (rows.Count == 0) Begin(null);
        List<WrittenCell> cells = rows[^1].Cells;
        int next = cells.Count == 0 ? 0 : cells[^1].Column + 1;
        (string? place, string? type) = (Parts.Attribute(reader, "r"), Parts.Attribute(reader, "t"));
        int style = CellFormats.Number(Parts.Attribute(reader, "s"));
        int column = Math.Max(next, Area.Cell(place)?.Column ?? next);
        if (column >= Area.MostColumns) throw new InvalidDataException($"column {column}");
        (string? value, bool isFormula) = Content(reader);
        if (value is not null) cells.Add(Typed(column, value, type, style));
        else if (isFormula) cells.Add(new(column, "", CellKind.Uncalculated));
    }

    private WrittenCell Typed(int column, string value, string? type, int style) => type switch
    {
        "s" => new(column, book.Shared(value)),
        "str" or "inlineStr" => new(column, EscapedText.Read(value)),
        "b" => new(column, value == "1" ? "TRUE" : "FALSE"),
        "e" => new(column, value, CellKind.Error),
        "d" => new(column, value),
        _ => CellNumbers.Read(column, value, book.Format(style), book.CountsFrom1904),
    };

    /// <summary>The value of a cell, and whether a formula makes it; the reader goes on to the cell's end.</summary>
    private static (string? Value, bool IsFormula) Content(OpenXmlReader reader)
    {
        (string? value, bool isFormula) = (null, false);
        int depth = reader.Depth;
        if (reader.IsEndElement) return (value, isFormula);
        while (reader.Read() && reader.Depth > depth)
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(CellFormula)) isFormula = true;
            else if (reader.ElementType == typeof(CellValue)) value = reader.GetText();
            else if (reader.ElementType == typeof(InlineString)) value = Parts.RichText(reader);
        }

        return (value is { Length: > 0 } ? value : null, isFormula);
    }
}
