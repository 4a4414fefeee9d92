using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Json;

/// <summary>How single values are read.</summary>
internal sealed partial class JsonMembers
{
    /// <param name="at">Its path, for faults: <c>overrides/0/rule</c>.</param>
    private delegate T CellReader<T>(JsonCell cell, string at);

    private T ReadAll<T>(Func<JsonMembers, T> read)
    {
        T value = read(this);
        foreach ((string name, JsonCell unknown) in cell.Members.Where(member => !asked.Contains(member.Name)))
        {
            IEnumerable<string> absent = asked.Where(known => Find(known) is null);
            Refuse(
                unknown,
                new($"未知的成员 {Shown.Of(name)}", $"unknown member {Shown.Of(name)}"),
                new($"{string.Join(", ", asked)} 之一", $"one of {string.Join(", ", asked)}"),
                Guess.Of(name, absent));
        }

        return value;
    }

    private JsonCell? Find(string name)
    {
        foreach ((string member, JsonCell value) in cell.Members)
            if (member == name) return value;
        return null;
    }

    private T Required<T>(string name, CellReader<T> read, T absent)
    {
        asked.Add(name);
        if (Find(name) is JsonCell value) return read(value, Path(name));
        Refuse(new($"缺少 {name}", $"{name} is missing"), new($"成员 {name}", $"a member {name}"));
        return absent;
    }

    private T Optional<T>(string name, CellReader<T> read, T absent)
    {
        asked.Add(name);
        return Find(name) is { Kind: not JsonValueKind.Null } value ? read(value, Path(name)) : absent;
    }

    private ImmutableArray<T> Items<T>(string name, CellReader<T> read, bool required)
    {
        CellReader<ImmutableArray<T>> list = (cell, at) => cell.Kind == JsonValueKind.Array
            ? [.. cell.Items.Select((item, index) => read(item, $"{at}/{index}"))]
            : Wrong(cell, at, Kinds.List, ImmutableArray<T>.Empty);
        return required ? Required(name, list, []) : Optional(name, list, []);
    }

    private T? ObjectCell<T>(JsonCell value, string at, Func<JsonMembers, T> read)
    {
        if (value.Kind != JsonValueKind.Object) return Wrong(value, at, Kinds.Object, default(T));
        var members = new JsonMembers(file, at, value, findings);
        T whole = members.ReadAll(read);
        IsSound &= members.IsSound;
        return whole;
    }

    private string TextCell(JsonCell value, string at) =>
        value.Kind == JsonValueKind.String ? value.Text : Wrong(value, at, Kinds.Text, "");

    private bool FlagCell(JsonCell value, string at) => value.Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Wrong(value, at, Kinds.Flag, false),
    };

    private long WholeCell(JsonCell value, string at, long least, long most)
    {
        bool isWhole = long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        return value.Kind == JsonValueKind.Number && isWhole && least <= number && number <= most
            ? number
            : Wrong(value, at, Kinds.Whole(least, most), Math.Max(least, 0));
    }

    private T WordCell<T>(JsonCell value, string at, Vocabulary<T> words)
        where T : struct
    {
        if (value.Kind == JsonValueKind.String && words.Find(value.Text) is T word) return word;
        return Wrong(
            value, at, new($"{words.Listed} 之一", $"one of {words.Listed}"), default(T), Guess.Of(value.Text, words.Known));
    }

    private T ParsedCell<T>(JsonCell value, string at, Func<string, T?> parse, Bilingual expected)
        where T : struct =>
            value.Kind == JsonValueKind.String && parse(value.Text) is T parsed ? parsed : Wrong(value, at, expected, default(T));

    private Bilingual BilingualCell(JsonCell value, string at)
    {
        (string? Zh, string? En) words = default;
        if (value.Kind != JsonValueKind.Object)
            return Wrong(value, at, new("{\"zh\": …, \"en\": …}", "{\"zh\": …, \"en\": …}"), default(Bilingual));
        ObjectCell(value, at, members => words = (members.TextOrNull("zh"), members.TextOrNull("en")));
        return Bilingual.Of(words.Zh, words.En);
    }

    private T Wrong<T>(JsonCell value, string at, Bilingual expected, T instead, Bilingual? maybe = null)
    {
        Bilingual found = Found(value);
        string where = at[(file.Length + 1)..];
        Refuse(value, new(Chinese.Join(where, "为", found.Zh), $"{where} is {found.En}"), expected, maybe);
        return instead;
    }

    private void Refuse(JsonCell value, Bilingual found, Bilingual expected, Bilingual? maybe)
    {
        IsSound = false;
        findings.Add(new(file, value.Line), found, expected, maybe);
    }

    private static bool IsNull(JsonCell value) => value.Kind == JsonValueKind.Null;

    private string Path(string name) => $"{path}/{name}";

    private static Bilingual Found(JsonCell value) => value.Kind switch
    {
        JsonValueKind.Object => new("对象", "an object"),
        JsonValueKind.Array => new("列表", "a list"),
        JsonValueKind.String => new($"“{Shown.Of(value.Text)}”", $"\"{Shown.Of(value.Text)}\""),
        JsonValueKind.Number => Bilingual.Same(Shown.Of(value.Text)),
        _ => Bilingual.Same(value.Kind.ToString().ToLowerInvariant()),
    };
}
