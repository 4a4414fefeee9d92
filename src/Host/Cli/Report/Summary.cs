using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>What a person is told of a planned day, on one screen.</summary>
internal static class Summary
{
    public static void Print(WrittenDay day, Terminal terminal)
    {
        var page = new Page(terminal);
        Head(day, page);
        PlacedPart.Print(day, page);
        RefusedPart.Print(day, page);
        ObjectivePart.Print(day, page);
        PostPart.Print(day, page);
        FeePart.Print(day, page);
        TimePart.Print(day, page);
        WarningPart.Print(day, page);
        Sheets(day, page, terminal);
        page.PrintTo(terminal.Out);
    }

    private static void Head(WrittenDay day, Page page)
    {
        MarketHeader header = day.Problem.Header;
        Bilingual date = Written.Day(day.Problem.Date), status = Status(day);
        page.Gap();
        page.Title(new($"{header.Name.Zh} · {date.Zh} · {status.Zh}", $"{header.Name.En} · {date.En} · {status.En}"));
        foreach (TideWindow window in day.Problem.Windows)
        {
            Bilingual sell = Written.Clock(window.Sell), end = Written.Clock(window.SellStop);
            Bilingual closed = Written.Clock(window.RoadClosed), back = Written.Clock(window.HandedBack);
            page.Line(new(
                $"{window.Name.Zh} {sell.Zh}–{end.Zh}，封路 {closed.Zh}，还路 {back.Zh}",
                $"{window.Name.En} {sell.En}–{end.En}, road closed {closed.En}, handed back {back.En}"));
        }
    }

    private static Bilingual Status(WrittenDay day) => (day.Plan.Status, day.WasKnown) switch
    {
        (PlanStatus.Proved, false) => new("已证明最优", "proved: no better plan exists"),
        (PlanStatus.Proved, true) => new("已证明最优（先前已算出）", "proved: no better plan exists (solved before)"),
        (_, false) => new("可行，限时内未能全部证明", "good: not all of it proved in the time allowed"),
        _ => new("可行，未能全部证明（先前已算出）", "good: not all of it proved (solved before)"),
    };

    private static void Sheets(WrittenDay day, Page page, Terminal terminal)
    {
        string names = string.Join(", ", day.Sheets.Order(StringComparer.Ordinal));
        page.Gap();
        page.Title(new($"清单在 {terminal.Short(day.Place)}", $"Sheets in {terminal.Short(day.Place)}"));
        page.Line(Bilingual.Same(names));
    }
}
