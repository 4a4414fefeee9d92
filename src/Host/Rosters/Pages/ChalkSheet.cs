using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Pages;

/// <summary>chalk.html — the chalk list in large print, a box to tick for every mark, in the order of the walk and parted where the tape is hooked anew.</summary>
internal static class ChalkSheet
{
    public static byte[] Write(MarketProblem problem, Plan plan, Language language)
    {
        ImmutableArray<ChalkMark> marks = ChalkMarks.Of(problem, plan);
        return HtmlPage.Of(
            $"{Words.ChalkList.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            ChalkStyle.Css,
            language,
            SheetHead.Draw(problem, plan, language),
            Html.Of("h2", Words.ChalkList.Say(language)),
            Html.Paragraph("how", How(marks).Say(language)),
            Legs(marks).Select(leg => Leg(problem, leg, language)));
    }

    private static Bilingual How(ImmutableArray<ChalkMark> marks)
    {
        int tape = ChalkWalk.TapeCm / 100;
        return new(
            $"共 {marks.Length} 个标记，按行走顺序排列；一人一把 {tape} 米卷尺即可。卷尺沿街拉直，与路轴平行。",
            $"{marks.Length} marks in the order of the walk, for one person with a tape of {tape} m. The tape lies straight along the street.");
    }

    /// <summary>Marks one after the other that are measured from one hook the same way on one line, each with its number.</summary>
    private static List<List<(int Number, ChalkMark Mark)>> Legs(ImmutableArray<ChalkMark> marks)
    {
        var legs = new List<List<(int Number, ChalkMark Mark)>>();
        for (int i = 0; i < marks.Length; i++)
        {
            ChalkMark mark = marks[i];
            bool same = i > 0 && (marks[i - 1].Frontage.Id, marks[i - 1].Hook, marks[i - 1].Towards) == (mark.Frontage.Id, mark.Hook, mark.Towards);
            if (!same) legs.Add([]);
            legs[^1].Add((i + 1, mark));
        }

        return legs;
    }

    private static XElement Leg(MarketProblem problem, List<(int Number, ChalkMark Mark)> leg, Language language)
    {
        ChalkMark first = leg[0].Mark;
        Zone zone = problem.Zone(first.Frontage.Zone);
        return Html.Of(
            "table",
            Html.Of(
                "thead",
                Html.Of("tr", Html.Of("th", new XAttribute("colspan", "5"), Hooked(first, language), Where(zone, first.Frontage, language)))),
            Html.Of("tbody", leg.GroupBy(row => row.Mark.AtCm).Select(stroke => Row(problem, [.. stroke], language))));
    }

    private static XElement Hooked(ChalkMark mark, Language language)
    {
        var words = new Bilingual($"卷尺挂在 {mark.Hook.Name.Zh}，{mark.Towards.Zh}", $"hook the tape at {mark.Hook.Name.En}, {mark.Towards.En}");
        return Html.Paragraph("hook", words.Say(language));
    }

    private static XElement Where(Zone zone, Frontage line, Language language)
    {
        Bilingual side = Words.Of(line.Side), stands = line.StandsOutward ? Words.Outward : Words.Inward;
        string axis = Written.Metres(line.OffsetCm);
        Bilingual kerb = zone.Surveyed ? Kerb(line.OffsetCm - zone.CarriagewayCm / 2) : new("", "");
        var words = new Bilingual(
            $"{zone.Name.Zh} · {side.Zh} · {line.Name.Zh}；距路轴 {axis}{kerb.Zh}；摊位{stands.Zh}",
            $"{zone.Name.En} · {side.En} · {line.Name.En}; {axis} from the axis{kerb.En}; stalls reach {stands.En}");
        return Html.Paragraph("at", words.Say(language));
    }

    /// <param name="cm">Below 0: on the road.</param>
    private static Bilingual Kerb(int cm) => Math.Sign(cm) switch
    {
        -1 => new($"（路缘内侧 {Written.Metres(-cm)}）", $" ({Written.Metres(-cm)} inside the kerb)"),
        1 => new($"（路缘外侧 {Written.Metres(cm)}）", $" ({Written.Metres(cm)} beyond the kerb)"),
        _ => new("（即路缘线）", " (the kerb itself)"),
    };

    /// <summary>One stroke: where two places touch it ends one and begins the other.</summary>
    private static XElement Row(MarketProblem problem, (int Number, ChalkMark Mark)[] stroke, Language language) => Html.Of(
        "tr",
        Html.Of("td", Html.Class("box"), Html.Span("tick", ""), Html.Span("order", string.Join(" · ", stroke.Select(mark => mark.Number)))),
        Html.Of("td", Html.Class("distance"), Html.Text(Written.Metres(stroke[0].Mark.DistanceCm))),
        Html.Of("td", Html.Class("place"), stroke.Select(mark => Html.Paragraph("mark", Html.Text(mark.Mark.Place.In(language))))),
        Html.Of("td", Html.Class("end"), stroke.Select(mark => Html.Paragraph("mark", Words.Of(mark.Mark.End).Say(language)))),
        Html.Of("td", Html.Class("for"), For(problem, stroke).Select(words => Html.Paragraph("mark", words.Say(language)))));

    /// <summary>Once if it is the same for all places of a stroke, else place by place.</summary>
    private static Bilingual[] For(MarketProblem problem, (int Number, ChalkMark Mark)[] stroke)
    {
        Bilingual[] each = [.. stroke.Select(mark => For(problem, mark.Mark))];
        return each.Distinct().Count() == 1 ? each[..1] : each;
    }

    private static Bilingual For(MarketProblem problem, ChalkMark mark)
    {
        Bilingual windows = Windows(problem, mark);
        return mark.DepthCm is int depth
            ? new($"{windows.Zh} · 进深 {Written.ShortMetres(depth)}", $"{windows.En} · {Written.ShortMetres(depth)} deep")
            : windows;
    }

    private static Bilingual Windows(MarketProblem problem, ChalkMark mark)
    {
        Bilingual[] names = [.. mark.Windows.Select(window => problem.Window(window).Name)];
        return new(string.Join("、", names.Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }
}
