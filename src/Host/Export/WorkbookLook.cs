using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TidalMarket.Host.Export;

/// <summary>How a workbook of ours looks: bold headers that stay in sight, columns of text and columns of numbers.</summary>
internal static class WorkbookLook
{
    /// <summary>Places in the list of styles.</summary>
    public const uint Number = 0, Text = 1, Heading = 2;

    private const uint GeneralFormat = 0, TextFormat = 49;

    private const double NarrowColumn = 12, WideColumn = 20;

    public static bool IsNumber(string column) =>
        column is "cap" or "tier" or "rank" or "run_min" or "run_max" or "priority" or "pieces"
        || column.EndsWith("_cm", StringComparison.Ordinal)
        || column.EndsWith("_w", StringComparison.Ordinal)
        || column.EndsWith("_yuan", StringComparison.Ordinal);

    public static void AddTo(WorkbookPart book)
    {
        WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { NumberFormatId = GeneralFormat },
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));
    }

    public static SheetViews HeaderStays() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    });

    /// <summary>The format holds for the cells below the last row too, where a clerk writes on.</summary>
    public static Columns ColumnsOf(TextTable table) => new(table.Columns.Select((name, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Style = IsNumber(name) ? Number : Text,
        Width = IsNumber(name) ? NarrowColumn : WideColumn,
        CustomWidth = true,
    }));
}
