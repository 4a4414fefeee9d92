using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The head of a zone's page: market, day, zone; what the permit allows; what the plan was made from.</summary>
internal sealed class SafetyHead(SafetyDay day, Zone zone, Print print)
{
    private const double TitleMm = 7;
    private const double Padding = 1.2;

    public static readonly Bilingual Kind = new("安全确认单", "safety sheet");

    public double HeightMm => TitleMm + Padding + Lines * print.LineMm;

    /// <param name="page">Which sheet of how many.</param>
    public XElement Draw(Bilingual page) => Html.Of(
        "header",
        Html.Div(
            "heading",
            Html.Of("h1", zone.Name.Say(day.Language)),
            Html.Paragraph("market", day.Problem.Header.Name.Say(day.Language)),
            Html.Paragraph("day", Kind.Say(day.Language), Written.Day(day.Problem.Date).Say(day.Language), Html.Span("page-number", page.In(day.Language)))),
        Html.Paragraph("facts", Facts.Select(fact => Html.Of("span", Html.Class("fact"), Html.Of("span", Html.Class("name"), fact.Name.Say(day.Language)), Html.Of("b", fact.Said.Say(day.Language)), " "))));

    private List<(Bilingual Name, Bilingual Said)> Facts
    {
        get
        {
            Permit permit = day.Problem.Header.Permit;
            return
            [
                (Words.Permit, Bilingual.Same(permit.Number)),
                (new("机关", "by"), permit.Authority),
                (new("日期", "days"), Bilingual.Same($"{permit.From:yyyy-MM-dd} – {permit.To:yyyy-MM-dd}".TrimEnd())),
                (new("时间", "hours"), permit.Hours.IsEmpty ? new("未限定", "not limited") : Bilingual.Same(string.Join(", ", permit.Hours))),
                (new("本区段范围", "area in this zone"), Area(permit)),
                (new("方案", "plan"), Words.Of(day.Plan.Status)),
                (new("输入指纹", "input hash"), Bilingual.Same(day.Plan.InputHash[..Math.Min(SheetHead.ShownHash, day.Plan.InputHash.Length)])),
                (new("规则包", "rule pack"), new($"{day.Problem.Rules.Title.Zh}（{day.Problem.Rules.Name}）", $"{day.Problem.Rules.Title.En} ({day.Problem.Rules.Name})")),
            ];
        }
    }

    private Bilingual Area(Permit permit)
    {
        if (permit.Area.IsEmpty) return new("未限定", "not limited");
        ImmutableArray<Stretch> parts = permit.AreaOf(zone);
        if (parts.IsEmpty) return new("不在许可范围内", "none of it");
        return Bilingual.Same(string.Join(", ", parts.Select(GroundWords.Metres)));
    }

    private int Lines =>
        print.Lines(string.Join("    ", Facts.Select(fact => $"{fact.Name.Both(day.Language)} {fact.Said.Both(day.Language)}")), Print.PageWidth);
}
