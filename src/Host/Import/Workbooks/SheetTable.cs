using TidalMarket.Host.Import.Cells;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>The rows of a sheet as those of a table. What stands in cells merged downwards holds for each of their rows.</summary>
internal sealed class SheetTable(string place, SheetContent sheet, Findings findings)
{
    private readonly int width = sheet.Rows[0].Cells[^1].Column + 1;

    public WrittenTable Written()
    {
        foreach (Area area in sheet.Merged.Where(area => area.FirstColumn < width)) Unmerge(area);
        return new(place, sheet.Rows.Select(row => WrittenRow.OfSheet(place, row.Number, row.Cells)));
    }

    private void Unmerge(Area area)
    {
        int first = FirstFrom(area.FirstRow);
        if (first == sheet.Rows.Count || sheet.Rows[first].Number != area.FirstRow) return;
        WrittenCell value = sheet.Rows[first].Cells.Find(cell => cell.Column == area.FirstColumn);
        if (value.IsBlank) return;
        if (area.FirstColumn != area.LastColumn) Refuse(area, isTitle: first == 0);
        else
            for (int i = first + 1; i < sheet.Rows.Count && sheet.Rows[i].Number <= area.LastRow; i++) Fill(sheet.Rows[i].Cells, value);
    }

    private static void Fill(List<WrittenCell> cells, WrittenCell value)
    {
        int at = cells.FindIndex(cell => cell.Column >= value.Column);
        if (at < 0) cells.Add(value);
        else if (cells[at].Column > value.Column) cells.Insert(at, value);
        else if (cells[at].IsBlank) cells[at] = value;
    }

    private void Refuse(Area area, bool isTitle) => findings.Add(
        new Source(place, area.FirstRow) { Cells = area.ToString() },
        new("左右合并的单元格", "cells that are merged across columns"),
        isTitle ? new("首行的列名", "the names of the columns in the first row") : new("每列一格", "a cell for each column"),
        isTitle ? new("表头上方有标题行，请删去", "a title stands above the header: delete it") : null);

    private int FirstFrom(int number)
    {
        (int low, int high) = (0, sheet.Rows.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sheet.Rows[middle].Number < number) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
