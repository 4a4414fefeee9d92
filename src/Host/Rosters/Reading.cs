using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>Words as a reader of one language meets them.</summary>
internal static class Reading
{
    /// <summary>The same in the reader's second language; empty where there is nothing else to say.</summary>
    public static string Beside(this Bilingual words, Language language)
    {
        string other = language == Language.Chinese ? words.En : words.Zh;
        return other == words.In(language) ? "" : other;
    }

    /// <summary>Both languages in one line, once if they agree.</summary>
    public static string Both(this Bilingual words, Language language)
    {
        string other = words.Beside(language);
        return other.Length == 0 ? words.In(language) : $"{words.In(language)} {other}";
    }
}
