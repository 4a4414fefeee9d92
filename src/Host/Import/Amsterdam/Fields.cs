using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The members of one JSON object, taken by name and type. A wrong type is a fault; null, "" and absence are all null.</summary>
/// <param name="path">As unmapped.csv names it, with a dot or nothing at its end: <c>ondernemers[].</c>.</param>
internal sealed class Fields(LinedJson json, string path, DayNotes notes)
{
    private static readonly Bilingual ATime = new("yyyy-MM-dd 的日期", "a date yyyy-MM-dd");

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public int Line => json.Line;

    /// <summary>Text, or a number as written; trimmed.</summary>
    public string? Text(string name)
    {
        if (Take(name) is not LinedJson value) return null;
        if (value.Kind is JsonValueKind.String or JsonValueKind.Number) return value.Text.Trim();
        return Wrong<string>(name, value, new("文字", "text"));
    }

    /// <summary>As <see cref="Text"/>; absence is a fault.</summary>
    public string? Needed(string name, Bilingual expected)
    {
        if (json.Members.GetValueOrDefault(name) is LinedJson given && !given.IsBlank) return Text(name);
        notes.Fault(Line, new($"没有 {path}{name}", $"no {path}{name}"), expected);
        return null;
    }

    public int? Whole(string name)
    {
        if (Take(name) is not LinedJson value) return null;
        if (value.Kind is JsonValueKind.String or JsonValueKind.Number
            && int.TryParse(value.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return number;
        Wrong<string>(name, value, new("整数", "a whole number"));
        return null;
    }

    public decimal? Number(string name)
    {
        if (Take(name) is not LinedJson value) return null;
        if (decimal.TryParse(value.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)) return number;
        Wrong<string>(name, value, new("数字", "a number"));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Take(name) is not LinedJson value) return null;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False) return value.Kind == JsonValueKind.True;
        Wrong<string>(name, value, new("true 或 false", "true or false"));
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Take(name) is not LinedJson value) return null;
        if (value.Kind == JsonValueKind.String
            && DateOnly.TryParseExact(value.Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        Wrong<string>(name, value, ATime);
        return null;
    }

    /// <summary>A list of texts without blanks and repeats; absent = empty.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (LinedJson item in Items(name))
        {
            if (item.Kind is not (JsonValueKind.String or JsonValueKind.Number))
                notes.Fault(item.Line, new($"{path}{name} 里的 {item.Shown}", $"{item.Shown} in {path}{name}"), new("文字", "text"));
            else if (!string.IsNullOrWhiteSpace(item.Text) && !texts.Contains(item.Text.Trim()))
                texts.Add(item.Text.Trim());
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of objects; absent = empty.</summary>
    public IEnumerable<Fields> Objects(string name) =>
        from item in Items(name)
        let fields = Of(item, $"{path}{name}[].", notes)
        where fields is not null
        select fields;

    public ImmutableArray<LinedJson> Items(string name)
    {
        if (Take(name) is not LinedJson value) return [];
        if (value.IsArray) return value.Items;
        Wrong<string>(name, value, new("列表", "a list"));
        return [];
    }

    /// <summary>An object inside; absent = an empty one.</summary>
    public Fields Inner(string name)
    {
        LinedJson none = new(JsonValueKind.Object, Line, "", [], LinedJson.NoMembers);
        return Of(Take(name) ?? none, $"{path}{name}.", notes) ?? new Fields(none, path, notes);
    }

    /// <summary>null, with a fault, if the value is no object.</summary>
    public static Fields? Of(LinedJson json, string path, DayNotes notes)
    {
        if (json.IsObject) return new Fields(json, path, notes);
        notes.Fault(json.Line, new($"{path.TrimEnd('.')} 是 {json.Shown}", $"{json.Shown} as {path.TrimEnd('.')}"), new("对象 {…}", "an object {…}"));
        return null;
    }

    /// <summary>Says of every member that nobody took that it goes nowhere. Called last.</summary>
    public void RestIsUnread()
    {
        foreach ((string name, LinedJson value) in json.Members)
            if (!taken.Contains(name)) notes.Unread(path + name, value);
    }

    public void Repaired(string name, string where, string value, Bilingual done) =>
        notes.Repaired(path + name, where, json.Members.GetValueOrDefault(name)?.Line ?? Line, value, done);

    private LinedJson? Take(string name)
    {
        taken.Add(name);
        LinedJson? value = json.Members.GetValueOrDefault(name);
        return value is null || value.Kind == JsonValueKind.Null || (value.Kind == JsonValueKind.String && value.IsBlank) ? null : value;
    }

    private T? Wrong<T>(string name, LinedJson value, Bilingual expected)
        where T : class
    {
        notes.Fault(value.Line, new($"{path}{name} 是 {value.Shown}", $"{value.Shown} as {path}{name}"), expected);
        return null;
    }
}
