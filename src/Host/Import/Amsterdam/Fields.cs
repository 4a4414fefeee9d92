using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TidalMarket.Host.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The members of one JSON object, taken by name and type. A wrong type is a fault; null, "" and absence are null.</summary>
/// <remarks>
/// Of members with one name the last counts. Faults name a member in full, <c>ondernemers[12].voorkeur.maximum</c>, for the city's files
/// are one long line; unmapped.csv names it without the number.
/// </remarks>
internal sealed class Fields
{
    private static readonly Bilingual ATime = new("yyyy-MM-dd 的日期", "a date yyyy-MM-dd");

    private readonly Dictionary<string, JsonCell> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly string field, path;
    private readonly DayNotes notes;

    /// <param name="field">Of this object, as unmapped.csv names it, with a dot at its end; "" = the whole file.</param>
    /// <param name="path">The same with numbers.</param>
    private Fields(JsonCell json, string field, string path, DayNotes notes)
    {
        (this.field, this.path, this.notes, Line) = (field, path, notes, json.Line);
        foreach ((string name, JsonCell value) in json.Members) members[name] = value;
    }

    public int Line { get; }

    /// <summary>Whether anything but null or "" stands there.</summary>
    public bool Has(string name) => Take(name) is not null;

    /// <summary>Text, or a number as written; trimmed.</summary>
    public string? Text(string name)
    {
        if (Take(name) is not JsonCell value) return null;
        if (value.IsWritten) return value.Text.Trim();
        return Wrong<string>(name, value, new("文字", "text"));
    }

    /// <summary>As <see cref="Text"/>; absence is noted, and what cannot be without it is left out.</summary>
    public string? Wanted(string name)
    {
        if (!Has(name)) Repaired(name, path.TrimEnd('.'), "", Done.BlankLeftOut);
        return Text(name);
    }

    /// <summary>As <see cref="Text"/>; absence is a fault.</summary>
    public string? Needed(string name, Bilingual expected)
    {
        if (Has(name)) return Text(name);
        notes.Fault(Line, new($"没有 {path}{name}", $"no {path}{name}"), expected);
        return null;
    }

    public int? Whole(string name)
    {
        if (Take(name) is not JsonCell value) return null;
        if (value.IsWritten
            && int.TryParse(value.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return number;
        Wrong<string>(name, value, new("整数", "a whole number"));
        return null;
    }

    public decimal? Number(string name)
    {
        if (Take(name) is not JsonCell value) return null;
        if (decimal.TryParse(value.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)) return number;
        Wrong<string>(name, value, new("数字", "a number"));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Take(name) is not JsonCell value) return null;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False) return value.Kind == JsonValueKind.True;
        Wrong<string>(name, value, new("true 或 false", "true or false"));
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Take(name) is not JsonCell value) return null;
        if (value.Kind == JsonValueKind.String && WrittenDays.Date(value.Text.Trim()) is DateOnly date) return date;
        Wrong<string>(name, value, ATime);
        return null;
    }

    /// <summary>A list of texts without blanks and repeats; absent = empty.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (JsonCell item in Items(name))
        {
            if (!item.IsWritten)
                notes.Fault(item.Line, new($"{path}{name} 里的 {item.Shown}", $"{item.Shown} in {path}{name}"), new("文字", "text"));
            else if (!string.IsNullOrWhiteSpace(item.Text) && !texts.Contains(item.Text.Trim()))
                texts.Add(item.Text.Trim());
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of objects; absent = empty.</summary>
    public IEnumerable<Fields> Objects(string name) =>
        Items(name).Select((item, i) => Of(item, $"{field}{name}[].", $"{path}{name}[{i}].", notes)).OfType<Fields>();

    public ImmutableArray<JsonCell> Items(string name)
    {
        if (Take(name) is not JsonCell value) return [];
        if (value.Kind == JsonValueKind.Array) return value.Items;
        Wrong<string>(name, value, new("列表", "a list"));
        return [];
    }

    /// <summary>An object inside; absent = an empty one.</summary>
    public Fields Inner(string name)
    {
        JsonCell none = new(JsonValueKind.Object, Line, "", [], []);
        return Of(Take(name) ?? none, $"{field}{name}.", $"{path}{name}.", notes) ?? new Fields(none, field, path, notes);
    }

    /// <summary>null, with a fault, if the value is no object.</summary>
    public static Fields? Of(JsonCell json, string field, string path, DayNotes notes)
    {
        if (json.Kind == JsonValueKind.Object) return new Fields(json, field, path, notes);
        string where = path.Length == 0 ? "JSON" : path.TrimEnd('.');
        notes.Fault(json.Line, new($"{where} 是 {json.Shown}", $"{json.Shown} as {where}"), Kinds.Object);
        return null;
    }

    /// <summary>Says of every member that nobody took that it goes nowhere. Called last.</summary>
    public void RestIsUnread()
    {
        foreach ((string name, JsonCell value) in members)
            if (!taken.Contains(name)) notes.Unread(field + name, value);
    }

    public void Repaired(string name, string where, string value, Bilingual done) =>
        notes.Repaired(field + name, where, members.GetValueOrDefault(name)?.Line ?? Line, value, done);

    private JsonCell? Take(string name)
    {
        taken.Add(name);
        JsonCell? value = members.GetValueOrDefault(name);
        bool saysNothing = value is null or { Kind: JsonValueKind.Null } or { Kind: JsonValueKind.String, IsBlank: true };
        return saysNothing ? null : value;
    }

    private T? Wrong<T>(string name, JsonCell value, Bilingual expected)
        where T : class
    {
        notes.Fault(value.Line, new($"{path}{name} 是 {value.Shown}", $"{value.Shown} as {path}{name}"), expected);
        return null;
    }
}
