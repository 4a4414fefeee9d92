using System.Text;

namespace TidalMarket.Scheduling.Domain;

/// <summary>Puts one name in the place of another where a text mentions it.</summary>
internal static class Mention
{
    public static Bilingual Replace(Bilingual words, string name, string other)
    {
        string chinese = "";
        foreach (string part in Parts(words.Zh, name)) chinese = chinese.Length == 0 ? Of(part, name, other) : Chinese.Join(chinese, Of(part, name, other));
        return new(chinese, string.Concat(Parts(words.En, name).Select(part => Of(part, name, other))));
    }

    private static string Of(string part, string name, string other) => part == name ? other : part;

    /// <summary>The text cut before and after every mention: <c>sell</c> is none in <c>sell_stop</c>.</summary>
    private static List<string> Parts(string text, string name)
    {
        List<string> parts = [];
        var between = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            bool isThere = string.CompareOrdinal(text, at, name, 0, name.Length) == 0
                && !IsOfAWord(text.ElementAtOrDefault(at - 1)) && !IsOfAWord(text.ElementAtOrDefault(at + name.Length));
            if (isThere)
            {
                parts.AddRange([between.ToString(), name]);
                between.Clear();
            }
            else between.Append(text[at]);

            at += isThere ? name.Length : 1;
        }

        return [.. parts.Append(between.ToString()).Where(part => part.Length > 0)];
    }

    private static bool IsOfAWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.';
}
