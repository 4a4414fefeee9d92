using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>The words on the city's print pages.</summary>
internal static partial class PageWords
{
    private const int LongestTitle = 24;

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

    /// <summary>A name that is not in the table stands for itself, as most names of streets do.</summary>
    public static Bilingual Of(string dutch)
    {
        Match numbered = Numbered().Match(dutch);
        if (!numbered.Success) return Word(dutch);
        string number = numbered.Groups["number"].Value;
        return numbered.Groups["what"].Value.ToLowerInvariant() switch
        {
            "deel" => new($"第 {number} 段", $"Part {number}"),
            "markt" => new($"市场 {number}", $"Market {number}"),
            _ => new($"第 {number} 排", $"Row {number}"),
        };
    }

    private static Bilingual Word(string dutch) => dutch switch
    {
        "Markt" => new("市场", "Market"),
        "Rij kop" => new("端排", "Head row"),
        "Op de kop" => new("端头", "At the head"),
        "Middenrij" => new("中排", "Middle row"),
        "Schuine rij" => new("斜排", "Slanting row"),
        "Kerk" => new("教堂", "Church"),
        "Speeltuin" => new("游乐场", "Playground"),
        "Fietspad" => new("自行车道", "Cycle path"),
        "Zijstraat" => new("侧街", "Side street"),
        "parkje" => new("小公园", "small park"),
        "viswinkel" => new("鱼店", "fish shop"),
        "viswinkel/parkje" => new("鱼店、小公园", "fish shop, small park"),
        "winkels" => new("商铺", "shops"),
        _ => Bilingual.Same(SafeName.Of(dutch)),
    };

    private static string Span(PrintedLine line)
    {
        string first = line.Rows[0].Stalls[0].Id, last = line.Rows[^1].Stalls[^1].Id;
        return first == last ? first : $"{first}–{last}";
    }

    [GeneratedRegex("^(?<what>[Rr]ij|Deel|Markt) (?<number>[0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
