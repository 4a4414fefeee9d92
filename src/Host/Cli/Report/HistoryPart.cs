using System.Collections.Immutable;
using TidalMarket.Host.Import;
using TidalMarket.Host.Rosters;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>A vendor's history, a line a piece of ground or refusal, latest day first.</summary>
internal static class HistoryPart
{
    private static readonly Bilingual[] Heads =
    [
        new("市场", "market"), new("市日", "day"), new("时段", "window"), new("沿线", "frontage"), new("摊位", "stalls"),
        new("位置", "stretch"), new("收费", "fee"),
    ];

    public static void Print(string vendor, ImmutableArray<HistoryRow> rows, Terminal terminal)
    {
        int days = rows.Select(row => (row.Market, row.Date)).Distinct().Count(), refused = rows.Count(row => row.Refused.Length > 0);
        int placed = rows.Where(row => row.Refused.Length == 0).Select(row => (row.Market, row.Date, row.Window)).Distinct().Count();
        var page = new Page(terminal);
        page.Title(new(
            $"摊主 {vendor}：{days} 个市日，入场 {placed} 次，落选 {refused} 次",
            $"Vendor {vendor}: {days} market {(days == 1 ? "day" : "days")}, placed {Times(placed)}, refused {Times(refused)}"));
        if (rows.Length > 0) page.Table(Heads.Length - 2, Heads, rows.Select(row => Cells(row, page)));
        page.PrintTo(terminal.Out);
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static IReadOnlyList<string> Cells(HistoryRow row, Page page) => row.Refused.Length > 0
        ? [row.Market, row.Date, row.Window, $"{page.Say(Words.Refused)}: {page.Say(Why(row.Refused))}", "", "", ""]
        : [
            row.Market, row.Date, row.Window, row.Frontage, row.Stalls.Replace(";", " ", StringComparison.Ordinal),
            $"{Written.Metres((int)row.FromCm)} – {Written.Metres((int)row.ToCm)}", $"{new Fen(row.FeeFen)}",
        ];

    /// <summary>A code of another version stands as it is.</summary>
    private static Bilingual Why(string code) => Kebab<RefusalCode>.Words.Find(code) is RefusalCode known ? Words.Of(known) : Bilingual.Same(code);
}
