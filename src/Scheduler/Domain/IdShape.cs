namespace TidalMarket.Scheduling.Domain;

/// <summary>How an id is written: 1–40 letters, digits, <c>-</c>, <c>_</c>, <c>.</c>, and spaces inside, not dots alone: a
/// directory may be called after it.</summary>
public static class IdShape
{
    public const int Longest = 40;

    public static bool Fits(string? id) =>
        id is { Length: >= 1 and <= Longest }
        && id[0] != ' '
        && id[^1] != ' '
        && id.Any(letter => letter != '.')
        && id.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ' ');

    /// <summary>As rules are named: <c>side-gap</c>.</summary>
    public static bool IsKebab(string? id) =>
        id is { Length: >= 1 and <= Longest }
        && id.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
