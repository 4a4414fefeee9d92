using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Diff;

/// <summary>diff.html — for the company: what has changed from one plan to another, on A4. It names vendors and fees and is not for the wall.</summary>
internal static class DiffSheet
{
    public static byte[] Write(Market market, Plan from, Plan to, ImmutableArray<DiffRow> rows, Language language) => HtmlPage.Of(
        $"{DiffWords.Title.Both(language)} {market.Header.Name.Both(language)} {from.Date:yyyy-MM-dd} – {to.Date:yyyy-MM-dd}",
        DiffStyle.Css,
        language,
        Html.Of(
            "header",
            Html.Of("h1", market.Header.Name.Say(language)),
            Html.Paragraph("day", DiffWords.Title.Say(language)),
            Head(new("原方案", "from"), from, language),
            Head(new("新方案", "to"), to, language)),
        rows.IsEmpty ? Html.Paragraph("none", DiffWords.None.Say(language)) : null,
        rows.GroupBy(row => (row.Subject, row.Change)).Select(same => Section(market, [.. same], language)));

    private static XElement Head(Bilingual which, Plan plan, Language language) => Html.Paragraph(
        "status",
        which.Say(language),
        Html.Span("value", $"{plan.Date:yyyy-MM-dd} · {plan.Policy} · {plan.InputHash[..Math.Min(SheetHead.ShownHash, plan.InputHash.Length)]}"),
        Words.Of(plan.Status).Say(language));

    private static XElement Section(Market market, DiffRow[] rows, Language language)
    {
        var title = new Bilingual(
            $"{DiffWords.Of(rows[0].Subject).Zh}：{rows[0].Change.Zh}（{rows.Length}）", $"{DiffWords.Of(rows[0].Subject).En}: {rows[0].Change.En} ({rows.Length})");
        return Html.Of(
            "section",
            Html.Of("h2", title.Say(language)),
            Html.Of("table", Html.Of("tbody", rows.Select(row => Row(market, row, language)))));
    }

    private static XElement Row(Market market, DiffRow row, Language language) => Html.Of(
        "tr",
        Html.Of("td", Html.Class("window"), row.Window.Say(language)),
        Html.Of("td", Html.Class("id"), Html.Text(row.Id)),
        Html.Of("td", Html.Class("name"), row.Name.Say(language)),
        row.Subject == DiffSubject.Ground
            ? null
            : (object[])[Side("from", row.From, row.FromFee, market, language), Html.Of("td", Html.Class("arrow"), "→"), Side("to", row.To, row.ToFee, market, language)]);

    private static XElement Side(string kind, Bilingual words, Fen? fee, Market market, Language language) => Html.Of(
        "td",
        Html.Class(kind),
        words.Say(language),
        fee is Fen paid ? Html.Of("span", Html.Class("fee"), Written.Fee(paid, market.Header.Currency).Say(language)) : null);
}
