using System.Collections.Immutable;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Import.Words;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Holds the first row of a file against the columns of its table, in Chinese or English or both.</summary>
internal sealed class Header
{
    private readonly string file;
    private readonly ImmutableArray<string> columns;
    private readonly WrittenRow row;
    private readonly Findings findings;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> guessed = new(StringComparer.Ordinal);

    private Header(string file, ImmutableArray<string> columns, WrittenRow row, Findings findings)
    {
        (this.file, this.columns, this.row, this.findings) = (file, columns, row, findings);
        foreach (string column in columns)
            foreach (string name in ColumnWords.Of(file, column)) keys.TryAdd(HeaderKey.Of(name), column);
    }

    public static Columns Columns<T>(Table<T> table, WrittenRow row, Findings findings)
    {
        var header = new Header(table.File, table.Columns, row, findings);
        Columns found = header.Known();
        if (!found.Known.Any()) return header.Strange(found, table.Required);
        foreach (string name in Missing(table, found).Where(name => !header.guessed.Contains(name)))
            findings.Add(
                row.Source,
                new($"缺少列“{ColumnWords.Chinese(name)}”（{name}）", $"column {name} is missing"),
                name == Table<T>.NameEn
                    ? new($"{InChinese([Table<T>.NameZh, Table<T>.NameEn])} 至少一列", $"{Table<T>.NameZh} or {Table<T>.NameEn}")
                    : new($"列 {InChinese(table.Required)}", $"the columns {string.Join(", ", table.Required)}"));
        return found;
    }

    /// <summary>Not one name is known: whatever else is wrong comes of that.</summary>
    private Columns Strange(Columns none, ImmutableArray<string> required)
    {
        findings.Lose(file);
        string first = Shown.Of(row.Cells.First(cell => !cell.IsBlank).Text.Trim());
        bool isOneCell = row.Width == 1 && first.AsSpan().ContainsAny(';', '\t');
        findings.Add(
            row.Source,
            new($"首行“{first}”中没有列名", $"no column's name in the first row, \"{first}\""),
            new($"列名，如 {InChinese(required)}", $"names of columns such as {string.Join(", ", required)}"),
            isOneCell ? new("分隔符不是逗号", "the cells are not separated by commas")
                : new("表头上方有标题行，请删去；或没有表头", "a title stands above the header: delete it; or there is no header"));
        return none;
    }

    private Columns Known()
    {
        var found = new Columns(row.Width);
        List<(string Name, int Place)> strange = [];
        foreach (WrittenCell cell in row.Cells.Where(cell => !cell.IsBlank))
        {
            string name = cell.Text.Trim();
            if (!keys.TryGetValue(HeaderKey.Of(name), out string? column)) strange.Add((name, cell.Column));
            else if (!found.TryAdd(column, cell.Column, name))
                findings.Add(
                    row.SourceOf(cell.Column),
                    new($"列 {Named(name, column)}出现两次", $"column {Named(name, column)}stands there twice"),
                    new("每列一次", "each column once"));
        }

        if (found.Known.Any())
            foreach ((string name, int place) in strange) Unknown(name, place);
        return found;
    }

    private void Unknown(string name, int place)
    {
        string? near = NearestWord.To(HeaderKey.Of(name), keys.Where(key => !IsThere(key.Value)).Select(key => key.Key));
        if (near is not null) guessed.Add(keys[near]);
        findings.Add(
            row.SourceOf(place),
            new($"未知的列“{Shown.Of(name)}”", $"unknown column \"{Shown.Of(name)}\""),
            new($"{InChinese(columns)} 之一", $"one of {string.Join(", ", columns)}"),
            near is not null ? Meant(keys[near]) : null);
    }

    private bool IsThere(string column) =>
        row.Cells.Any(cell => keys.TryGetValue(HeaderKey.Of(cell.Text), out string? known) && known == column);

    private static IEnumerable<string> Missing<T>(Table<T> table, Columns found)
    {
        IEnumerable<string> missing = table.Required.Where(name => !found.Contains(name));
        bool hasName = !table.Named || found.Contains(Table<T>.NameZh) || found.Contains(Table<T>.NameEn);
        return hasName ? missing : missing.Append(Table<T>.NameEn);
    }

    private static Bilingual Meant(string column) =>
        new($"是“{ColumnWords.Chinese(column)}”（{column}）", Guess.Meant(column).En);

    private static string Named(string written, string column) => written == column ? column + " " : $"{written} ({column}) ";

    private static string InChinese(ImmutableArray<string> columns) =>
        string.Join("、", columns.Select(column => $"{ColumnWords.Chinese(column)} {column}"));
}
