using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>One row of a CSV file. A cell that cannot be read leaves a fault and makes the row unsound; reading goes
/// on.</summary>
internal sealed partial class Row(Source source, IReadOnlyDictionary<string, int> columns, string[] cells, Findings findings)
{
    private delegate bool Parser<T>(string text, out T value);

    public Source Source => source;

    /// <summary>Every cell read so far made sense.</summary>
    public bool IsSound { get; private set; } = true;

    public bool IsBlank => cells.All(string.IsNullOrWhiteSpace);

    /// <summary>Trimmed; null = blank, or there is no such column.</summary>
    public string? Cell(string column) =>
        columns.TryGetValue(column, out int place) && place < cells.Length && cells[place].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An unquoted comma shifts all cells after it.</summary>
    public void RefuseCellsBeyond(int count)
    {
        if (cells.Skip(count).All(string.IsNullOrWhiteSpace)) return;
        Refuse(
            new($"有 {cells.Length} 格", $"{cells.Length} cells"),
            new($"与表头相同的 {count} 格", $"{count} as in the header"),
            new("某格内的逗号未加引号", "a comma stands in a cell without quotes"));
    }

    public string Text(string column) => Cell(column) ?? Blank(column, "");

    public Bilingual Name()
    {
        string? zh = Cell(Table<int>.NameZh), en = Cell(Table<int>.NameEn);
        bool known = columns.ContainsKey(Table<int>.NameZh) || columns.ContainsKey(Table<int>.NameEn);
        if (zh is null && en is null && known) Blank(Table<int>.NameEn, "");
        if (!known) IsSound = false;
        return Bilingual.Of(zh, en);
    }

    /// <summary>null = blank.</summary>
    public TId? Maybe<TId>(string column, Func<string, TId> id)
        where TId : struct => Cell(column) is string text ? id(text) : null;

    public ImmutableArray<TId> Many<TId>(string column, Func<string, TId> id) => [.. List(column).Select(id)];

    /// <summary>The entries of a list, each once; blank = none.</summary>
    public ImmutableArray<string> List(string column)
    {
        if (Cell(column) is not string text) return [];
        string[] entries = text.Split(';', StringSplitOptions.TrimEntries);
        if (entries.Length > 1 && entries[^1].Length == 0) entries = entries[..^1];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            if (entry.Length == 0) RefuseCell(column, text, new("以 ; 分隔的列表，无空项", "a list separated by ; without empty entries"));
            else if (!seen.Add(entry)) RefuseCell(column, text, new($"“{entry}”只出现一次", $"\"{entry}\" only once"));
        }

        return [.. seen];
    }

    public ImmutableArray<string> ListRequired(string column) =>
        List(column) is { IsEmpty: false } entries ? entries : Blank<ImmutableArray<string>>(column, []);

    /// <summary>One of the words; blank = <paramref name="blank"/>, or a fault where that is null.</summary>
    public T Word<T>(string column, Vocabulary<T> words, T? blank = null)
        where T : struct
    {
        if (Cell(column) is not string text) return blank ?? Blank(column, default(T));
        if (words.Find(text) is T value) return value;
        return RefuseCell(
            column, text, new($"{words.Listed} 之一", $"one of {words.Listed}"), Guess.Of(text, words.Known), default(T));
    }

    public T? WordOrNull<T>(string column, Vocabulary<T> words)
        where T : struct => Cell(column) is null ? null : Word(column, words);

    public bool Yes(string column, bool blank = false) => YesOrNull(column) ?? blank;

    public bool? YesOrNull(string column) => Cell(column) is null ? null : Word(column, Vocabularies.YesOrNo);

    public bool YesRequired(string column) => YesOrNull(column) ?? Blank(column, false);

    public void Refuse(Bilingual found, Bilingual expected, Bilingual? maybe = null)
    {
        IsSound = false;
        findings.Add(source, found, expected, maybe);
    }

    private T Parse<T>(string column, Parser<T> parser, Bilingual expected)
    {
        if (Cell(column) is not string text) return Blank(column, default(T)!);
        return parser(text, out T value) ? value : RefuseCell(column, text, expected, null, default(T)!);
    }

    /// <summary>A missing column was said once, in the header's line.</summary>
    private T Blank<T>(string column, T instead)
    {
        IsSound = false;
        if (columns.ContainsKey(column)) findings.Add(source, new($"{column} 为空", $"{column} is blank"), new("有内容", "a value"));
        return instead;
    }

    private void RefuseCell(string column, string text, Bilingual expected, Bilingual? maybe = null) =>
        Refuse(new($"{column} 为“{Short(text)}”", $"{column} is \"{Short(text)}\""), expected, maybe);

    private T RefuseCell<T>(string column, string text, Bilingual expected, Bilingual? maybe, T instead)
    {
        RefuseCell(column, text, expected, maybe);
        return instead;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
