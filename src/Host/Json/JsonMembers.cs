using System.Collections.Immutable;
using System.Text.Json;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Json;

/// <summary>The members of one JSON object, read by name. What is missing, of another type or unknown leaves a fault; reading
/// goes on.</summary>
/// <remarks>An optional member that is null counts as absent.</remarks>
internal sealed partial class JsonMembers
{
    private readonly string file;
    private readonly string path;
    private readonly JsonCell cell;
    private readonly Findings findings;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private JsonMembers(string file, string path, JsonCell cell, Findings findings)
    {
        (this.file, this.path, this.cell, this.findings) = (file, path, cell, findings);
        findings.Mark(path, cell.Line);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string name, JsonCell value) in cell.Members)
        {
            if (seen.Add(name)) findings.Mark(Path(name), value.Line);
            else Refuse(value, new($"{Shown.Of(name)} 出现两次", $"{Shown.Of(name)} stands there twice"), new("每个成员一次", "each member once"), null);
        }
    }

    /// <summary>Everything asked of it so far, and of the objects in it, made sense.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Reads a whole file, which must be an object.</summary>
    /// <returns>null = it is unsound; faults say why.</returns>
    public static T? Read<T>(string file, ReadOnlySpan<byte> bytes, Findings findings, Func<JsonMembers, T> read)
        where T : class
    {
        if (TextOf.File(file, bytes, findings.Faults) is not string text) return null;
        if (JsonTree.Parse(file, text, findings.Faults) is not JsonCell root) return null;
        if (root.Kind != JsonValueKind.Object)
        {
            findings.Add(new(file, root.Line), Found(root), Kinds.Object);
            return null;
        }

        var members = new JsonMembers(file, file, root, findings);
        T value = members.ReadAll(read);
        return members.IsSound ? value : null;
    }

    public string Text(string name) => Required(name, TextCell, "");

    public string? TextOrNull(string name) => Optional<string?>(name, TextCell, null);

    public string TextOr(string name, string absent) => TextOrNull(name) ?? absent;

    public bool Flag(string name) => Required(name, FlagCell, false);

    public bool FlagOr(string name, bool absent) => Optional(name, FlagCell, absent);

    public long Whole(string name, long least = long.MinValue, long most = long.MaxValue) =>
        Required(name, (cell, at) => WholeCell(cell, at, least, most), 0L);

    public long? WholeOrNull(string name, long least = long.MinValue, long most = long.MaxValue) =>
        Optional<long?>(name, (cell, at) => WholeCell(cell, at, least, most), null);

    public int Number(string name, int least = 0) => (int)Whole(name, least, int.MaxValue);

    public int? NumberOrNull(string name, int least = 0) => (int?)WholeOrNull(name, least, int.MaxValue);

    /// <summary>It must be there, and may be null.</summary>
    public string? GivenText(string name) =>
        Required<string?>(name, (cell, at) => IsNull(cell) ? null : TextCell(cell, at), null);

    /// <summary>It must be there, and may be null.</summary>
    public long? GivenWhole(string name, long least = long.MinValue, long most = long.MaxValue) =>
        Required<long?>(name, (cell, at) => IsNull(cell) ? null : WholeCell(cell, at, least, most), null);

    /// <summary>It must be there, and may be null.</summary>
    public int? GivenNumber(string name) => (int?)GivenWhole(name, int.MinValue, int.MaxValue);

    /// <summary>A list in which nothing stands yet in this version of the format.</summary>
    public void Empty(string name) => Required(
        name, (cell, at) =>
            cell is { Kind: JsonValueKind.Array, Items.IsEmpty: true } || Wrong(cell, at, Kinds.EmptyList, false), false);

    public Bilingual Words(string name) => Required(name, BilingualCell, default);

    /// <summary>Words in both languages, or one text that serves for both: a name.</summary>
    public Bilingual WordsOrText(string name) => Required(
        name, (cell, at) => cell.Kind == JsonValueKind.String ? Bilingual.Same(cell.Text) : BilingualCell(cell, at), default);

    public Bilingual? WordsOrNull(string name) => Optional<Bilingual?>(name, (cell, at) => BilingualCell(cell, at), null);

    public T Word<T>(string name, Vocabulary<T> words)
        where T : struct => Required(name, (cell, at) => WordCell(cell, at, words), default);

    public T? WordOrNull<T>(string name, Vocabulary<T> words)
        where T : struct => Optional<T?>(name, (cell, at) => WordCell(cell, at, words), null);

    /// <summary>A text that <paramref name="parse"/> understands; what it does not (null) is a fault.</summary>
    public T Parsed<T>(string name, Func<string, T?> parse, Bilingual expected)
        where T : struct => Required(name, (cell, at) => ParsedCell(cell, at, parse, expected), default);

    public T? ParsedOrNull<T>(string name, Func<string, T?> parse, Bilingual expected)
        where T : struct => Optional<T?>(name, (cell, at) => ParsedCell(cell, at, parse, expected), null);

    /// <summary>null = absent; a nested object of value type.</summary>
    public T? ValueOrNull<T>(string name, Func<JsonMembers, T> read)
        where T : struct => Optional<T?>(name, (cell, at) => ObjectCell(cell, at, read), null);

    public T? Object<T>(string name, Func<JsonMembers, T> read)
        where T : class => Required(name, (cell, at) => ObjectCell(cell, at, read), null);

    public T? ObjectOrNull<T>(string name, Func<JsonMembers, T> read)
        where T : class => Optional(name, (cell, at) => ObjectCell(cell, at, read), null);

    public ImmutableArray<T> Objects<T>(string name, Func<JsonMembers, T> read) =>
        Items(name, (cell, at) => ObjectCell(cell, at, read)!, required: true);

    public ImmutableArray<T> ObjectsOrNone<T>(string name, Func<JsonMembers, T> read) =>
        Items(name, (cell, at) => ObjectCell(cell, at, read)!, required: false);

    public ImmutableArray<string> Texts(string name) => Items(name, TextCell, required: true);

    public ImmutableArray<int> Numbers(string name) =>
        Items(name, (cell, at) => (int)WholeCell(cell, at, 0, int.MaxValue), required: true);

    public ImmutableArray<T> WordList<T>(string name, Vocabulary<T> words)
        where T : struct => Items(name, (cell, at) => WordCell(cell, at, words), required: true);

    public ImmutableArray<T> ParsedList<T>(string name, Func<string, T?> parse, Bilingual expected)
        where T : struct => Items(name, (cell, at) => ParsedCell(cell, at, parse, expected), required: false);

    /// <summary>For what only the caller knows to be wrong.</summary>
    public void Refuse(Bilingual found, Bilingual expected, Bilingual? maybe = null) => Refuse(cell, found, expected, maybe);
}
