using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>map.html — the map for paper: every window's streets in strips on whole A4 pages, to be hung side by side.</summary>
internal static class MapPages
{
    /// <summary>Of what a printer takes of A4 lying down, 277 × 190 mm.</summary>
    public const double PageHeight = StreetMap.InnerWidth * 190 / 277;

    private const double HeadingHeight = 84;
    private const double TideHeight = 84;

    /// <summary>Made so much smaller at most to spare a page.</summary>
    private static readonly ImmutableArray<double> Shares = [1, 0.95, 0.9];

    /// <summary>Marks the page as a map of ours.</summary>
    public const string Kind = "map";

    /// <param name="plan">null = the stalls alone, nobody on them.</param>
    /// <returns>A whole page of HTML in UTF-8.</returns>
    public static byte[] Draw(MarketProblem problem, Plan? plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        ImmutableArray<Band>[] pages = [.. Pages(MapSheet.On(Paper.Sheets, problem, plan, keepClears, language))];
        return HtmlPage.Of(
            Kind,
            $"{Words.Map.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            MapPagesStyle.Css,
            language,
            Svg.Of("svg", Svg.At("class", "shared"), StreetMap.Definitions(problem)),
            pages.Select((page, i) => Page(page, new($"第 {i + 1} 页，共 {pages.Length} 页", $"page {i + 1} of {pages.Length}"), language)));
    }

    /// <summary>At one scale for the whole set: small enough for the highest picture, and smaller by a little where that spares a page.</summary>
    private static IEnumerable<ImmutableArray<Band>> Pages(MapSheet sheet)
    {
        Band[][] drawn = [.. sheet.Problem.Windows.Select(window => Panel.Pictures(sheet, window).ToArray())];
        double highest = drawn.SelectMany(pictures => pictures).Select(picture => picture.Height).DefaultIfEmpty(1).Max();
        double fits = Math.Min(1, (PageHeight - HeadingHeight - TideHeight) / highest);
        double share = Shares.Select(share => share * fits).MinBy(share => Paged(sheet, [.. drawn.Select(pictures => Resized(pictures, share))]).Count());
        if (share == 1) return Paged(sheet, drawn);
        MapSheet smaller = sheet with { Scale = sheet.Scale * share };
        return Paged(smaller, [.. sheet.Problem.Windows.Select(window => Panel.Pictures(smaller, window).ToArray())]);
    }

    private static Band[] Resized(Band[] pictures, double share) => [.. pictures.Select(picture => picture with { Height = picture.Height * share })];

    /// <summary>A window begins on a page of its own, so that it can be taken down when its tide has gone out.</summary>
    private static IEnumerable<ImmutableArray<Band>> Paged(MapSheet sheet, Band[][] pictures)
    {
        Band heading = Heading.Draw(sheet) with { Height = HeadingHeight };
        ImmutableArray<Band> page = [heading];
        foreach ((TideWindow window, Band[] drawn) in sheet.Problem.Windows.Zip(pictures))
        {
            Band tide = Timeline.Draw(sheet, window) with { Height = TideHeight };
            if (page.Length > 1) yield return page;
            page = [heading, tide];
            foreach (Band picture in drawn)
            {
                if (page.Length > 2 && !Fit(page, picture))
                {
                    yield return page;
                    page = [heading, tide];
                }

                page = page.Add(picture);
            }
        }

        Band[] last = [.. Legend.Under(sheet, []), .. MarginNotes.Draw(sheet), Footer.Draw(sheet)];
        if (!Fit(page, last))
        {
            yield return page;
            page = [heading];
        }

        yield return page.AddRange(last);
    }

    private static bool Fit(ImmutableArray<Band> page, params Band[] more) => Band.Sum(page) + Band.Sum(more) <= PageHeight;

    private static XElement Page(ImmutableArray<Band> bands, Bilingual number, Language language) => Html.Div(
        "page",
        Svg.Of(
            "svg",
            Svg.At("class", "sheet"),
            Svg.At("viewBox", $"0 0 {Svg.Number(StreetMap.InnerWidth)} {Svg.Number(PageHeight)}"),
            Svg.At("role", "img"),
            Band.Stacked(bands, 0),
            Svg.Text("count end", StreetMap.InnerWidth, HeadingHeight - 8, 14, number.In(language))));
}
