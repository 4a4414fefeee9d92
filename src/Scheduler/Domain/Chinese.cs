namespace TidalMarket.Scheduling.Domain;

/// <summary>How Chinese is set when words of both scripts meet.</summary>
public static class Chinese
{
    private const char FirstHan = '\u4E00', LastHan = '\u9FFF';

    /// <summary>One text of several: a space where Chinese meets Latin letters or digits, none between Chinese and Chinese.</summary>
    public static string Join(params string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        string whole = "";
        foreach (string part in parts)
        {
            (string left, string right) = (whole.TrimEnd(' '), part.Trim(' '));
            whole = left + (left.Length > 0 && right.Length > 0 && IsApart(left[^1], right[0]) ? " " : "") + right;
        }

        return whole;
    }

    private static bool IsApart(char left, char right) =>
        (IsHan(left) && IsLatin(right) && !Closes(right)) || (IsLatin(left) && !Opens(left) && (IsHan(right) || IsLatin(right)) && !Closes(right));

    private static bool IsHan(char letter) => letter is >= FirstHan and <= LastHan;

    private static bool Opens(char sign) => sign is '(' or '[' or '{' or '"';

    private static bool Closes(char sign) => sign is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '"';

    /// <summary>A letter or a sign that is no Chinese one.</summary>
    private static bool IsLatin(char letter) => letter is > ' ' and < '\u2000';
}
