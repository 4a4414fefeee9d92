using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Holds the first line of a CSV file against the columns of its table.</summary>
internal static class Header
{
    /// <returns>Where each known column stands.</returns>
    public static IReadOnlyDictionary<string, int> Columns<T>(
        Table<T> table, IReadOnlyList<string> header, Source source, Findings findings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string> guessed = new(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            string name = header[i].Trim();
            if (name.Length == 0) continue;
            if (!table.Columns.Contains(name)) Unknown(table, name, header, source, findings, guessed);
            else if (!places.TryAdd(name, i))
                findings.Add(source, new($"列 {name} 出现两次", $"column {name} stands there twice"), new("每列一次", "each column once"));
        }

        foreach (string name in Missing(table, places).Where(name => !guessed.Contains(name)))
            findings.Add(
                source,
                new($"缺少列 {name}", $"column {name} is missing"),
                new($"列 {Listed(table.Required)}", $"the columns {Listed(table.Required)}"));
        return places;
    }

    private static void Unknown<T>(
        Table<T> table, string name, IReadOnlyList<string> header, Source source, Findings findings, HashSet<string> guessed)
    {
        string? near = NearestWord.To(name, table.Columns.Where(column => !header.Contains(column)));
        if (near is not null) guessed.Add(near);
        Bilingual? guess = near is not null ? Guess.Meant(near)
            : header.Count == 1 && name.AsSpan().ContainsAny(';', '\t') ? new("分隔符不是逗号", "the cells are not separated by commas")
            : null;
        findings.Add(
            source,
            new($"未知的列“{Short(name)}”", $"unknown column \"{Short(name)}\""),
            new($"{Listed(table.Columns)} 之一", $"one of {Listed(table.Columns)}"),
            guess);
    }

    private static IEnumerable<string> Missing<T>(Table<T> table, Dictionary<string, int> places)
    {
        IEnumerable<string> missing = table.Required.Where(name => !places.ContainsKey(name));
        bool hasName = !table.Named || places.ContainsKey(Table<T>.NameZh) || places.ContainsKey(Table<T>.NameEn);
        return hasName ? missing : missing.Append(Table<T>.NameEn);
    }

    private static string Listed(ImmutableArray<string> columns) => string.Join(", ", columns);

    private static string Short(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
