using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>Words in both languages as elements: the reader's first, the other smaller beside or under it.</summary>
internal static class Sayings
{
    /// <summary>Two spans, or one where both languages say the same.</summary>
    public static IEnumerable<XElement> Say(this Bilingual words, Language language)
    {
        yield return Marked("first", words.In(language), language);
        string other = words.Beside(language);
        if (other.Length > 0) yield return Marked("second", other, language == Language.Chinese ? Language.English : Language.Chinese);
    }

    public static string Code(Language language) => language == Language.Chinese ? "zh-CN" : "en";

    private static XElement Marked(string kind, string words, Language language) =>
        Html.Of("span", Html.Class(kind), new XAttribute("lang", Code(language)), Html.Text(words));
}
