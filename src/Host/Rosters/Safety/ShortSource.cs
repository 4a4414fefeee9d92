using System.Text.RegularExpressions;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The law or paper that a rule is from, without what it says: that stands in the rule pack.</summary>
/// <remarks>Packs write a source as <c>paper：what it says / paper: what it says; further ones</c>, Chinese before the stroke.</remarks>
internal static class ShortSource
{
    private const string BetweenLanguages = " / ";
    /// <summary>As in <c>, art. 63</c>.</summary>
    private const int LongestArticle = 12;

    private const char FirstWide = '\u1100';

    /// <summary>Set after a paper that was seen only as others quote it.</summary>
    private const string Quoted = "†";

    private static readonly Regex Marks = new("\\s*\\[secondary[^\\]]*\\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static bool IsQuoted(Rule rule) => rule.Source.Contains("[secondary", StringComparison.Ordinal);

    /// <summary>In the reader's language, cut to a length if it is still longer.</summary>
    /// <param name="most">In em.</param>
    public static string Of(Rule rule, Language language, double most)
    {
        string name = Name(rule.Source, language);
        return (Lettering.Width(name, 1) <= most ? name : Cut(name, most)) + (IsQuoted(rule) ? Quoted : "");
    }

    /// <summary>After a whole word; an article at the end is kept.</summary>
    private static string Cut(string name, double most)
    {
        int comma = name.LastIndexOf(", ", StringComparison.Ordinal);
        string article = comma > 0 && name.Length - comma <= LongestArticle ? name[comma..] : "";
        string cut = Lettering.Cut(name, 1, most - Lettering.Width(article, 1));
        int word = cut.LastIndexOf(' ');
        return (word * 2 > cut.Length ? cut[..word].TrimEnd(',') + "…" : cut) + article;
    }

    private static string Name(string source, Language language)
    {
        int stroke = source.IndexOf(BetweenLanguages, StringComparison.Ordinal);
        string zh = Paper(stroke < 0 ? source : source[..stroke]);
        return language == Language.Chinese || stroke < 0 || IsSaidInBoth(zh) ? zh : Paper(source[(stroke + BetweenLanguages.Length)..]);
    }

    private static string Paper(string words) => Marks.Replace(words[..FirstEnd(words)], "").Replace("（据媒体）", "", StringComparison.Ordinal).Replace(", as the press reports it", "", StringComparison.Ordinal).Trim();

    /// <summary>At a colon, a semicolon, or a full stop before a new sentence.</summary>
    private static int FirstEnd(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            bool spaced = i + 1 < words.Length && words[i + 1] == ' ';
            if (words[i] is '：' or '；' or '。' || (spaced && words[i] is (':' or ';')) || (spaced && words[i] == '.' && Begins(words, i + 2))) return i;
        }

        return words.Length;
    }

    private static bool Begins(string words, int at) => at < words.Length && (char.IsUpper(words[at]) || words[at] >= FirstWide);

    /// <summary>The number of a standard stands once, before what it says in both languages.</summary>
    private static bool IsSaidInBoth(string paper) => paper.All(letter => letter < FirstWide);
}
