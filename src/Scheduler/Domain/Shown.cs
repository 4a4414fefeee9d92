using System.Globalization;
using System.Text;

namespace TidalMarket.Scheduling.Domain;

/// <summary>What somebody wrote, as it is shown on a screen: nothing in it that the screen would obey.</summary>
public static class Shown
{
    private const int Longest = 60;

    /// <summary>As it is quoted back to them: on one line, and never longer than that.</summary>
    public static string Of(string? text)
    {
        if (text is null) return "";
        return Seen(text.Length <= Longest ? text : text[..Longest] + "…", IsUnseen);
    }

    /// <summary>All of it, on as many lines as it has.</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Seen(text, letter => letter is not ('\n' or '\r' or '\t') && IsUnseen(letter));
    }

    private static string Seen(string text, Func<char, bool> isUnseen)
    {
        if (!text.Any(isUnseen)) return text;
        var seen = new StringBuilder();
        foreach (char letter in text)
            if (isUnseen(letter)) seen.Append(CultureInfo.InvariantCulture, $"<U+{(int)letter:X4}>");
            else seen.Append(letter);
        return seen.ToString();
    }

    /// <summary>A control character, or a mark that turns the direction of what follows.</summary>
    private static bool IsUnseen(char letter) =>
        char.IsControl(letter) || letter is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
