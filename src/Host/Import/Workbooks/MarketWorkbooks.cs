using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>The workbooks that lie in a market's directory, and which file of the format each of their sheets stands for.</summary>
internal sealed class MarketWorkbooks
{
    /// <summary>Sheets for people, which are passed over.</summary>
    private static readonly string[] ForPeople = ["说明", "备注", "notes", "readme"];

    private readonly Dictionary<string, (string Place, SheetContent Sheet)> sheets = new(StringComparer.Ordinal);
    private readonly Findings findings;

    public MarketWorkbooks(MarketFiles files, Findings findings)
    {
        this.findings = findings;
        foreach (string file in files.Names.Where(FileNames.IsWorkbook))
            if (WorkbookReader.Read(file, files.Find(file)!.Value, findings) is { } read) Sort(file, read);
            else Lost.Add(file);
    }

    /// <summary>Workbooks that cannot be read: whatever is missing may be in them.</summary>
    public List<string> Lost { get; } = [];

    public bool AreAny => sheets.Count > 0;

    /// <summary>Names of files of the format, for which there is a sheet.</summary>
    public IEnumerable<string> Files => sheets.Keys;

    /// <summary>Where the sheet for a file is: <c>market.xlsx[vendors]</c>; null = there is none.</summary>
    public string? PlaceOf(string file) => sheets.TryGetValue(file, out (string Place, SheetContent Sheet) found) ? found.Place : null;

    public WrittenTable Table(string file) => new SheetTable(sheets[file].Place, sheets[file].Sheet, findings).Written();

    /// <summary>A JSON file that stands on a sheet, a line of it in each row.</summary>
    public string Text(string file)
    {
        var text = new System.Text.StringBuilder();
        int line = 1;
        foreach ((int number, List<WrittenCell> cells) in sheets[file].Sheet.Rows)
        {
            for (; line < number; line++) text.Append('\n');
            text.AppendJoin(' ', cells.Select(cell => cell.Text));
        }

        return text.ToString();
    }

    private void Sort(string book, IReadOnlyList<SheetContent> read)
    {
        SheetContent[] used = [.. read.Where(sheet => sheet.Rows.Count > 0)];
        if (book != FileNames.Workbook && !used.Any(sheet => FileOf(sheet.Name) is not null)) return;
        foreach (SheetContent sheet in used)
        {
            string place = $"{book}[{sheet.Name}]";
            if (FileOf(sheet.Name) is not string file) Unknown(place, sheet.Name);
            else if (!sheets.TryAdd(file, (place, sheet)))
                findings.Add(
                    new(place, null),
                    new($"与 {sheets[file].Place} 是同一张表", $"it is the same table as {sheets[file].Place}"),
                    new("每张表只有一处", "each table in one place"));
        }
    }

    private static string? FileOf(string sheet) =>
        TableWords.File(sheet) ?? (FileNames.IsJson(Narrow.Of(sheet)) ? Narrow.Of(sheet) : null);

    private void Unknown(string place, string name)
    {
        if (ForPeople.Contains(Narrow.Of(name), StringComparer.OrdinalIgnoreCase)) return;
        findings.Add(
            new(place, null),
            new($"没有名为“{name}”的表", $"there is no table \"{name}\""),
            new($"{string.Join("、", TableWords.Sheets)} 之一，或“说明”", $"one of {string.Join(", ", FileNames.Tables.Select(TableWords.English))}, or \"notes\""),
            Guess.Of(name, TableWords.Sheets));
    }
}
