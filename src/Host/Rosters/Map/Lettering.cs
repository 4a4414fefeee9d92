using System.Collections.Immutable;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>How wide text runs, near enough to keep words apart without a font at hand.</summary>
internal static class Lettering
{
    private const char FirstWide = '\u1100';

    /// <summary>No line begins with one of these.</summary>
    private const string Closing = "。，、；：！？）》”’…";

    /// <returns>In the unit of <paramref name="size"/>, which is one em.</returns>
    public static double Width(string text, double size) => text.Sum(letter => Ems(letter)) * size;

    /// <summary>The text on as few lines as possible, of about equal length and none wider than the room; null = it does not go on
    /// so many.</summary>
    public static ImmutableArray<string>? Wrap(string text, double size, double room, int maxLines)
    {
        for (int lines = 1; lines <= maxLines; lines++)
        {
            double even = Math.Min(room, Width(text, size) / lines + size);
            ImmutableArray<string> wrapped = Fill(text, size, even);
            if (wrapped.Length <= lines && wrapped.All(line => Width(line, size) <= room)) return wrapped;
        }

        return null;
    }

    /// <summary>The text on lines that are filled up; a word wider than the room stands alone.</summary>
    public static ImmutableArray<string> Fill(string text, double size, double room)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = "";
        foreach (string word in Words(text))
        {
            if (line.Length > 0 && Width((line + word).TrimEnd(), size) > room)
            {
                lines.Add(line.Trim());
                line = "";
            }

            line += word;
        }

        lines.Add(line.Trim());
        return lines.ToImmutable();
    }

    /// <summary>As much of the text as fits, and dots for the rest.</summary>
    public static string Cut(string text, double size, double room)
    {
        int kept = text.Length;
        while (kept > 0 && Width(text[..kept] + "…", size) > room) kept--;
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1])) kept--;
        return text[..kept].TrimEnd() + "…";
    }

    /// <summary>Where a line may be broken: after a space, and around every Chinese character.</summary>
    private static IEnumerable<string> Words(string text)
    {
        int from = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            bool broken = i == text.Length || text[i - 1] is ' ' or '-' || text[i] >= FirstWide || text[i - 1] >= FirstWide;
            if (!broken || (i < text.Length && (char.IsLowSurrogate(text[i]) || Closing.Contains(text[i], StringComparison.Ordinal)))) continue;
            yield return text[from..i];
            from = i;
        }
    }

    private static double Ems(char letter) => letter switch
    {
        >= FirstWide => 1,
        ' ' or 'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or 'I' or '·' => 0.32,
        'm' or 'w' or 'M' or 'W' or '@' => 0.92,
        >= 'A' and <= 'Z' => 0.7,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.4,
        _ => 0.6,
    };
}
