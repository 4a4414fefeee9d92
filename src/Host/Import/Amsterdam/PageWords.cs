using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The words on the city's print pages.</summary>
internal static partial class PageWords
{
    /// <summary>Between the names of an end that each side calls otherwise.</summary>
    public const string Or = " / ";

    private const int LongestTitle = 26;

    /// <summary>Nothing that one finds on the street: unknown, or where the list goes on.</summary>
    public static bool IsNoPlace(string landmark) => landmark is "?" or "markt gaat door op volgende pagina" or "vervolg vorige pagina";

    /// <summary>The title of a section if it is short, else the places between which it lies, else the stalls it has.</summary>
    public static Bilingual Section(PrintedSection section, string top, string bottom)
    {
        string title = section.Lines[0].Block.Title;
        if (title.Length is > 0 and <= LongestTitle) return Of(title);
        if (top.Length > 0 && bottom.Length > 0 && top != bottom)
            return new($"{Of(top).Zh} – {Of(bottom).Zh}", $"{Of(top).En} – {Of(bottom).En}");
        return title.Length > 0 ? Of(title) : new($"摊位 {Span(section.Lines[0])}", $"Stalls {Span(section.Lines[0])}");
    }

    /// <summary>The title of a list, and its first and last stall.</summary>
    public static Bilingual Line(PrintedLine line)
    {
        string title = line.Block.Title;
        if (title.Length is 0 or > LongestTitle) return new($"摊位 {Span(line)}", $"Stalls {Span(line)}");
        return new($"{Of(title).Zh}（{Span(line)}）", $"{Of(title).En} ({Span(line)})");
    }

    /// <summary>Of one thing or several with <see cref="Or"/> between them. A name that is not in the table stands for itself, as most
    /// names of streets do.</summary>
    public static Bilingual Of(string dutch)
    {
        Bilingual[] words = [.. dutch.Split(Or).Select(One)];
        return new(string.Join(Or, words.Select(word => word.Zh)), string.Join(Or, words.Select(word => word.En)));
    }

    private static Bilingual One(string dutch)
    {
        Match part = Parts().Match(dutch);
        if (!part.Success) return Word(dutch);
        string which = part.Groups["which"].Value;
        bool numbered = which.All(char.IsAsciiDigit);
        Bilingual what = part.Groups["what"].Value.ToLowerInvariant() switch
        {
            "deel" => new("段", "Part"),
            "markt" => new("市场", "Market"),
            _ => new("排", "Row"),
        };
        return numbered
            ? new($"第 {which} {what.Zh}", $"{what.En} {which}")
            : new($"{what.Zh} {Word(which).Zh}", $"{what.En} {Word(which).En}");
    }

    private static Bilingual Word(string dutch) => dutch.ToLowerInvariant() switch
    {
        "markt" => new("市场", "Market"),
        "rij kop" => new("端排", "Head row"),
        "op de kop" => new("端头", "At the head"),
        "middenrij" => new("中排", "Middle row"),
        "middenrijden" => new("中间各排", "middle rows"),
        "middenstuk" => new("中段", "middle part"),
        "schuine rij" => new("斜排", "Slanting row"),
        "schuine zijde" => new("斜侧", "slanting side"),
        "bovenzijde" => new("上侧", "Upper side"),
        "kerkzijde" => new("教堂一侧", "church side"),
        "langs fietspad" => new("沿自行车道", "Along the cycle path"),
        "naast parkje" => new("小公园旁", "Beside the small park"),
        "naast viswinkel" => new("鱼店旁", "Beside the fish shop"),
        "kerk" => new("教堂", "Church"),
        "speeltuin" => new("游乐场", "Playground"),
        "fietspad" => new("自行车道", "Cycle path"),
        "zijstraat" => new("侧街", "Side street"),
        "kramen in zijstraat links" => new("侧街左侧", "Side street, left"),
        "kraam in zijstraat rechts" => new("侧街右侧", "Side street, right"),
        "onder metro" => new("地铁下", "under the metro"),
        "parkje" => new("小公园", "small park"),
        "viswinkel" => new("鱼店", "fish shop"),
        "viswinkel/parkje" => new("鱼店、小公园", "fish shop, small park"),
        "winkels" => new("商铺", "shops"),
        "vrijdag" => new("星期五", "Friday"),
        "woensdag" => new("星期三", "Wednesday"),
        "zaterdag" => new("星期六", "Saturday"),
        _ => Bilingual.Same(SafeName.Of(dutch)),
    };

    private static string Span(PrintedLine line)
    {
        string first = line.Rows[0].Stalls[0].Id, last = line.Rows[^1].Stalls[^1].Id;
        return first == last ? first : $"{first}–{last}";
    }

    [GeneratedRegex("^(Markt )?(?<what>[Rr]ij) (?<which>[0-9]+)$|^(?<what>Deel|Markt) (?<which>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
