using System.Collections.Immutable;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Reads one table into facts, collecting every fault of every row.</summary>
internal static class TableReader
{
    public static ImmutableArray<Sourced<T>> Read<T>(Table<T> table, WrittenTables tables, Findings findings)
    {
        if (tables.Find(table.File) is WrittenTable written) return Rows(table, written, findings);
        if (!tables.Holds(table.File)) return Absent(table, tables, findings);
        findings.Lose(table.File);
        return [];
    }

    private static ImmutableArray<Sourced<T>> Absent<T>(Table<T> table, WrittenTables tables, Findings findings)
    {
        Bilingual? misnamed = tables.Misnamed(table.File);
        if (table.MayBeMissing && misnamed is null) return [];
        findings.Lose(table.File);
        findings.Add(
            new(table.File, null),
            new("没有这个文件", "there is no such file"),
            tables.Wanted(table.File),
            misnamed ?? tables.OtherWorkbook());
        return [];
    }

    private static ImmutableArray<Sourced<T>> Rows<T>(Table<T> table, WrittenTable written, Findings findings)
    {
        var facts = ImmutableArray.CreateBuilder<Sourced<T>>();
        Columns? columns = null;
        foreach (WrittenRow found in written.Rows)
        {
            if (columns is null && found.IsBlank) break;
            if (columns is null)
            {
                columns = Header.Columns(table, found, findings);
                findings.Keep(written.Place, columns);
                if (!columns.Known.Any()) break;
                continue;
            }

            var row = new Row(found, columns, findings);
            if (row.IsBlank) continue;
            row.RefuseCellsBeyond();
            row.RefuseStrangeCells();
            T fact = table.Fact(row);
            if (row.IsSound) facts.Add(new(fact, row.Source));
            else Lose(table, row, findings);
        }

        if (columns is null) Headless(table.File, written.Place, findings);
        return facts.ToImmutable();
    }

    /// <summary>A row whose id is not known may be any: nobody is blamed for naming one that is not there.</summary>
    private static void Lose<T>(Table<T> table, Row row, Findings findings)
    {
        string? id = row.Cell("id");
        if (id is null && table.Required.Contains("id")) findings.Lose(table.File);
        else findings.Lose(table.File, id ?? "");
    }

    private static void Headless(string file, string place, Findings findings)
    {
        findings.Lose(file);
        findings.Add(
            WrittenRow.FirstOf(place),
            new("没有表头", "there is no header"),
            new("首行的列名", "the names of the columns in the first line"));
    }
}
