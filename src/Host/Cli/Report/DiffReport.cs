using System.Collections.Immutable;
using TidalMarket.Host.Rosters;
using TidalMarket.Host.Rosters.Diff;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Cli.Report;

/// <summary>What a person is told of two plans: how many requests each change concerns, then a line for each difference.</summary>
internal static class DiffReport
{
    public static void Print(Market market, Plan from, Plan to, ImmutableArray<DiffRow> rows, Terminal terminal)
    {
        var page = new Page(terminal);
        Bilingual name = market.Header.Name;
        page.Title(new($"{name.Zh} · {from.Date:yyyy-MM-dd} → {to.Date:yyyy-MM-dd}", $"{name.En} · {from.Date:yyyy-MM-dd} → {to.Date:yyyy-MM-dd}"));
        foreach (Bilingual line in Sources(from, to)) page.Line(line);
        if (rows.IsEmpty) page.Line(DiffWords.None);
        foreach (IGrouping<(DiffSubject, Bilingual), DiffRow> same in rows.GroupBy(row => (row.Subject, row.Change))) Part(market, [.. same], page);
        page.PrintTo(terminal.Out);
    }

    /// <summary>Plans of one input differ by choice; of two inputs they may differ by what was asked.</summary>
    private static IEnumerable<Bilingual> Sources(Plan from, Plan to)
    {
        yield return from.InputHash == to.InputHash
            ? new("两份方案的输入相同", "both plans are of the same input")
            : new("两份方案的输入不同", "the plans are of different inputs");
        Bilingual before = Words.Of(from.Status), after = Words.Of(to.Status);
        if (from.Status != to.Status) yield return new($"{before.Zh} → {after.Zh}", $"{before.En} → {after.En}");
        if (from.Policy != to.Policy) yield return new($"分配办法 {from.Policy} → {to.Policy}", $"policy {from.Policy} → {to.Policy}");
        if (from.RulePack != to.RulePack) yield return new($"规则包 {from.RulePack} → {to.RulePack}", $"rule pack {from.RulePack} → {to.RulePack}");
    }

    private static void Part(Market market, DiffRow[] rows, Page page)
    {
        Bilingual subject = DiffWords.Of(rows[0].Subject), change = rows[0].Change;
        page.Gap();
        page.Title(new($"{subject.Zh}：{change.Zh} {rows.Length}", $"{subject.En}, {change.En}: {rows.Length}"));
        if (rows[0].Subject == DiffSubject.Ground) Places(rows, page);
        else foreach (DiffRow row in rows) page.Line(Line(market, row));
    }

    private static void Places(DiffRow[] rows, Page page)
    {
        foreach (IGrouping<Bilingual, DiffRow> window in rows.GroupBy(row => row.Window))
        {
            string places = string.Join(", ", window.Select(row => row.Id));
            page.Line(new($"{window.Key.Zh}：{places}", $"{window.Key.En}: {places}"));
        }
    }

    private static Bilingual Line(Market market, DiffRow row)
    {
        Bilingual fee = Fee(market, row);
        string id = row.Id.Length > 0 ? row.Id + " " : "";
        return new(
            $"{row.Window.Zh} {id}{row.Name.Zh}：{row.From.Zh} → {row.To.Zh}{fee.Zh}",
            $"{row.Window.En}, {id}{row.Name.En}: {row.From.En} → {row.To.En}{fee.En}");
    }

    private static Bilingual Fee(Market market, DiffRow row)
    {
        Bilingual Paid(Fen? fee) => fee is Fen paid ? Written.Fee(paid, market.Header.Currency) : Bilingual.Same("–");
        Bilingual from = Paid(row.FromFee), to = Paid(row.ToFee);
        return row.FromFee == row.ToFee ? new("", "") : new($"（{from.Zh} → {to.Zh}）", $" ({from.En} → {to.En})");
    }
}
