using System.Collections.Immutable;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>One row of a table. A cell that cannot be read leaves a fault and makes the row unsound; reading goes on.</summary>
internal sealed partial class Row(WrittenRow written, Columns columns, Findings findings)
{
    private static readonly char[] ListOfWords = [';', '、', '\n'], ListOfIds = [';', '、', '\n', ','];

    private delegate bool Parser<T>(string text, out T value);

    public Source Source => written.Source;

    /// <summary>Every cell read so far made sense.</summary>
    public bool IsSound { get; private set; } = true;

    public bool IsBlank => written.IsBlank;

    /// <summary>Narrowed and trimmed; null = blank, or there is no such column.</summary>
    public string? Cell(string column) => Plain(column) is { Length: > 0 } text && Narrow.Of(text) is { Length: > 0 } narrow ? narrow : null;

    /// <summary>An unquoted comma shifts all cells after it.</summary>
    public void RefuseCellsBeyond()
    {
        if (written.Width <= columns.Width) return;
        bool isSheet = Source.Cells is not null;
        IsSound = false;
        findings.Add(
            written.SourceOf(written.Width - 1),
            new($"有 {written.Width} 格", $"{written.Width} cells"),
            new($"与表头相同的 {columns.Width} 格", $"{columns.Width} as in the header"),
            isSheet
                ? new("该列首行没有列名", "its column has no name in the first row")
                : new("某格内的逗号未加引号", "a comma stands in a cell without quotes"));
    }

    /// <summary>Cells of a sheet that hold no text but what Excel made of it: a date where none is wanted, an error, a formula
    /// that was never calculated.</summary>
    public void RefuseStrangeCells()
    {
        foreach (string column in columns.Known)
        {
            WrittenCell cell = At(column);
            if (!IsStrange(column, cell)) continue;
            (Bilingual found, Bilingual expected, Bilingual maybe) = StrangeCell.Words(column, cell);
            RefuseIn(column, found, expected, maybe);
        }
    }

    public string Text(string column) => Cell(column) ?? Blank(column, "");

    public Bilingual Name()
    {
        string? zh = Plain(Table<int>.NameZh), en = Plain(Table<int>.NameEn);
        bool known = columns.Contains(Table<int>.NameZh) || columns.Contains(Table<int>.NameEn);
        if (zh is null && en is null && known) Blank(columns.Contains(Table<int>.NameEn) ? Table<int>.NameEn : Table<int>.NameZh, "");
        if (!known) IsSound = false;
        return Bilingual.Of(zh, en);
    }

    /// <summary>null = blank.</summary>
    public TId? Maybe<TId>(string column, Func<string, TId> id)
        where TId : struct => Cell(column) is string text ? id(text) : null;

    /// <summary>No id holds a comma, so that one may stand between them too.</summary>
    public ImmutableArray<TId> Many<TId>(string column, Func<string, TId> id) => [.. Entries(column, ListOfIds).Select(id)];

    /// <summary>The entries of a list, each once; blank = none.</summary>
    public ImmutableArray<string> List(string column) => Entries(column, ListOfWords);

    private ImmutableArray<string> Entries(string column, char[] separators)
    {
        if (Cell(column) is not string text) return [];
        string[] entries = text.Split(separators, StringSplitOptions.TrimEntries);
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
        Entries(column, ListOfIds) is { IsEmpty: false } entries ? entries : Blank<ImmutableArray<string>>(column, []);

    /// <summary>One of the words; blank = <paramref name="blank"/>, or a fault where that is null.</summary>
    public T Word<T>(string column, Vocabulary<T> words, T? blank = null)
        where T : struct
    {
        if (Cell(column) is not string text) return blank ?? Blank(column, default(T));
        if (words.FindInCell(text) is T value) return value;
        return RefuseCell(
            column,
            text,
            new(Chinese.Join(words.ListedInCells.Zh, "之一"), $"one of {words.ListedInCells.En}"),
            Guess.Of(text, words.KnownInCells),
            default(T));
    }

    public T? WordOrNull<T>(string column, Vocabulary<T> words)
        where T : struct => Cell(column) is null ? null : Word(column, words);

    public bool Yes(string column, bool blank = false) => YesOrNull(column) ?? blank;

    public bool? YesOrNull(string column) => Cell(column) is null ? null : Word(column, Vocabularies.YesOrNo);

    public bool YesRequired(string column) => YesOrNull(column) ?? Blank(column, false);

    /// <summary>For what is wrong with several cells together.</summary>
    public void Refuse(Bilingual found, Bilingual expected, Bilingual? maybe = null) => Refuse(Source, found, expected, maybe);

    /// <summary>For what only the caller knows to be wrong with a cell.</summary>
    public void RefuseIn(string column, Bilingual found, Bilingual expected, Bilingual? maybe = null) =>
        Refuse(SourceOf(column), found, expected, maybe);

    private void Refuse(Source source, Bilingual found, Bilingual expected, Bilingual? maybe)
    {
        IsSound = false;
        findings.Add(source, found, expected, maybe);
    }

    /// <summary>As it was written but trimmed; null = blank or strange, or there is no such column.</summary>
    private string? Plain(string column) =>
        At(column) is var cell && !IsStrange(column, cell) && cell.Text.Trim() is { Length: > 0 } text ? text : null;

    private WrittenCell At(string column) => columns.TryPlace(column, out int place) ? written.At(place) : new(0, "");

    private static bool IsStrange(string column, WrittenCell cell) =>
        cell.Kind is CellKind.Error or CellKind.Uncalculated || (cell.IsDate && !StrangeCell.TakesDates(column));

    private T Parse<T>(string column, Parser<T> parser, Bilingual expected, Bilingual? maybe = null)
    {
        if (Cell(column) is not string text) return Blank(column, default(T)!);
        return parser(text, out T value) ? value : RefuseCell(column, text, expected, maybe, default(T)!);
    }

    /// <summary>A missing column was said once, in the header's line; a strange cell before any other.</summary>
    private T Blank<T>(string column, T instead)
    {
        IsSound = false;
        string name = columns.Written(column);
        if (columns.Contains(column) && !IsStrange(column, At(column))) findings.Add(SourceOf(column), new(Chinese.Join(name, "为空"), $"{name} is blank"), new("一个值", "a value"));
        return instead;
    }

    private void RefuseCell(string column, string text, Bilingual expected, Bilingual? maybe = null)
    {
        string name = columns.Written(column);
        RefuseIn(column, new(Chinese.Join(name, $"为“{Shown.Of(text)}”"), $"{name} is \"{Shown.Of(text)}\""), expected, maybe);
    }

    private T RefuseCell<T>(string column, string text, Bilingual expected, Bilingual? maybe, T instead)
    {
        RefuseCell(column, text, expected, maybe);
        return instead;
    }

    private Source SourceOf(string column) => columns.TryPlace(column, out int place) ? written.SourceOf(place) : Source;
}
