using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>One zone on one page: the words as large as leaves room for the maps, and the maps as large as the words leave room.</summary>
internal sealed record SafetyPage(SafetyDay Day, Zone Zone, SafetyWords Words, MapBlock Maps)
{
    /// <summary>The larger ones where a zone has few rules. The last is too small to be read with ease, and better than a rule on a page of its own.</summary>
    private static readonly ImmutableArray<Print> Prints =
        [new(9), new(8.5), new(8), new(7.5), new(7), new(Print.LeastPoints), new(Print.LeastPoints, Tight: true), new(5.5, Tight: true)];

    /// <summary>Words may take so much of a page before they are set smaller, down to the least size.</summary>
    private const double ShareOfWords = 0.58;

    /// <summary>For a map at this scale nothing has to be left out of the words.</summary>
    private const int LargeEnough = 500;

    /// <summary>Kept between the parts of the page, and for what was estimated too low.</summary>
    private const double Spare = 2.5;

    /// <summary>As it was measured.</summary>
    public double HeightMm => Words.HeightMm + Maps.HeightMm + Spare;

    public static SafetyPage Of(SafetyDay day, Zone zone)
    {
        ImmutableArray<ZoneRule> rules = ZoneRule.Of(day, zone);
        return Prints
            .Select(print => SafetyWords.Set(day, zone, rules, print))
            .Where(words => IsShort(words) || words.Print.Points <= Print.LeastPoints)
            .Select(words => Fitted(day, zone, words))
            .First(page => page is not null)!;
    }

    private static bool IsShort(SafetyWords words) => words.HeightMm <= Print.PageHeight * ShareOfWords;

    public XElement Draw(Bilingual page) => Html.Of(
        "section",
        Html.Class(Words.Print.Tight ? "page tight" : "page"),
        new XAttribute("data-zone", Zone.Id.Value),
        new XAttribute("style", Sizes),
        Words.Head.Draw(page),
        WindowMaps.Draw(Day, Zone, Maps),
        Words.Legend.Draw(Maps.OneTo),
        Words.Table.Draw(),
        Words.Quiet.Draw(),
        Words.Notes.Draw(),
        SignBoxes.Draw(Day.Language));

    private string Sizes => string.Create(
        CultureInfo.InvariantCulture, $"--first: {Words.Print.Points}pt; --second: {Words.Print.SecondPoints:0.##}pt; --line: {Words.Print.LineMm:0.###}mm");

    /// <summary>null = there is no room for the maps beside words of this size, or only for maps that are needlessly small.</summary>
    private static SafetyPage? Fitted(SafetyDay day, Zone zone, SafetyWords words)
    {
        ImmutableArray<PostsAndRails> needs = [.. day.WindowsOf(zone).Select(window => new PostsAndRails(day, zone, window, words.Print))];
        var fit = new MapFit(day, zone, needs, Print.PageHeight - words.HeightMm - Spare, words.Layers);
        MapBlock? maps = words.Print == Prints[^1] ? fit.Find() : fit.Find(IsShort(words) || words.Print.Tight ? int.MaxValue : LargeEnough);
        return maps is null ? null : new(day, zone, words, maps);
    }
}
