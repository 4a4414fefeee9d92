using System.Collections.Immutable;
using System.Text;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Keeps the city's ids where the native format allows them, and gives each other one an id of its own.</summary>
internal sealed class LegalIds
{
    private const int Longest = 40;

    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tried = new(StringComparer.Ordinal);

    /// <summary>Ids that are legal as they stand are kept, whatever comes before them in the list.</summary>
    public LegalIds(IEnumerable<string> ids)
    {
        string[] all = [.. ids.Distinct(StringComparer.Ordinal)];
        foreach (string id in all.Where(IsLegal)) Give(id, id);
        foreach (string id in all.Where(id => !IsLegal(id))) Give(id, Unused(Cleaned(id)));
    }

    /// <summary>The ids that had to be written otherwise.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Changed =>
        [.. given.Where(pair => pair.Key != pair.Value).OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    public string this[string id] => given[id];

    public bool Knows(string id) => given.ContainsKey(id);

    /// <summary>A new id, the nearest to <paramref name="wished"/> that is free.</summary>
    public string Invent(string wished)
    {
        string id = Unused(Cleaned(wished));
        used.Add(id);
        return id;
    }

    private void Give(string id, string legal)
    {
        given.Add(id, legal);
        used.Add(legal);
    }

    private static bool IsLegal(string id) => id.Length is > 0 and <= Longest && id.Trim() == id && id.All(IsLegal);

    private static bool IsLegal(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ';

    private static string Cleaned(string id)
    {
        var clean = new StringBuilder(id.Length);
        foreach (char c in id)
        {
            if (IsLegal(c)) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != '-') clean.Append('-');
        }

        string text = clean.ToString().Trim(' ', '-');
        return text.Length == 0 ? "x" : Cut(text, Longest);
    }

    private string Unused(string id)
    {
        string free = id;
        int n = tried.GetValueOrDefault(id, 1);
        while (used.Contains(free))
        {
            n++;
            free = $"{Cut(id, Longest - 1 - $"{n}".Length)}-{n}";
        }

        tried[id] = n;
        return free;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].Trim();
}
