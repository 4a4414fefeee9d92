using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Workbooks;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>A whole market as one workbook: a sheet for each table, and one for each JSON file, a line in each row.</summary>
/// <remarks>Columns of words and dates are formatted as text, so that Excel makes no date of an id or of <c>1-5</c>.</remarks>
internal static class WorkbookWriter
{
    /// <summary>Excel takes no longer name of a sheet, and no longer text in a cell.</summary>
    public const int LongestName = 31, LongestText = 32_767;

    /// <param name="explained">With what Excel says beside each cell of a table, for whoever fills it.</param>
    public static byte[] Bytes(
        ImmutableArray<TextTable> tables,
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> jsons,
        Language language,
        bool explained = false)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            WorkbookLook.AddTo(book);
            List<Sheet> sheets = [];
            foreach (TextTable table in tables) sheets.Add(Add(book, sheets.Count, table.Sheet(language), sheet => Write(sheet, table, language, explained)));
            foreach ((string name, ReadOnlyMemory<byte> json) in jsons) sheets.Add(Add(book, sheets.Count, name, sheet => Write(sheet, json)));
            book.Workbook = new Workbook(new Sheets(sheets));
        }

        return bytes.ToArray();
    }

    private static Sheet Add(WorkbookPart book, int index, string name, Action<OpenXmlWriter> write)
    {
        WorksheetPart part = book.AddNewPart<WorksheetPart>();
        using (OpenXmlWriter sheet = OpenXmlWriter.Create(part))
        {
            sheet.WriteStartElement(new Worksheet());
            write(sheet);
            sheet.WriteEndElement();
        }

        return new Sheet { Name = name, SheetId = (uint)index + 1, Id = book.GetIdOfPart(part) };
    }

    private static void Write(OpenXmlWriter sheet, TextTable table, Language language, bool explained)
    {
        sheet.WriteElement(WorkbookLook.HeaderStays());
        sheet.WriteElement(WorkbookLook.ColumnsOf(table));
        sheet.WriteStartElement(new SheetData());
        Row(sheet, 1, [.. table.Header(language)], _ => WorkbookLook.Heading);
        bool[] numbers = [.. table.Columns.Select(WorkbookLook.IsNumber)];
        for (int i = 0; i < table.Rows.Length; i++)
            Row(sheet, i + 2, table.Rows[i], column => numbers[column] ? WorkbookLook.Number : WorkbookLook.Text);
        sheet.WriteEndElement();
        if (explained) sheet.WriteElement(ColumnPrompts.Of(table, language));
    }

    private static void Write(OpenXmlWriter sheet, ReadOnlyMemory<byte> json)
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(json.Span).TrimEnd('\n').Split('\n');
        sheet.WriteStartElement(new SheetData());
        for (int i = 0; i < lines.Length; i++) Row(sheet, i + 1, [lines[i]], _ => WorkbookLook.Text);
        sheet.WriteEndElement();
    }

    private static void Row(OpenXmlWriter sheet, int number, ImmutableArray<string?> cells, Func<int, uint> style)
    {
        sheet.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row { RowIndex = (uint)number });
        for (int column = 0; column < cells.Length; column++)
            if (cells[column] is { Length: > 0 } text)
                sheet.WriteElement(CellOf($"{Import.Cells.WrittenRow.Letters(column)}{number.ToString(CultureInfo.InvariantCulture)}", text, style(column)));
        sheet.WriteEndElement();
    }

    private static Cell CellOf(string place, string text, uint style) => style == WorkbookLook.Number
        ? new Cell { CellReference = place, StyleIndex = style, CellValue = new CellValue(text) }
        : new Cell
        {
            CellReference = place,
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(EscapedText.Write(text)) { Space = SpaceProcessingModeValues.Preserve }),
        };
}
