using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The rules that the plan comes near in a zone: number, source, and in each window what is left and where.</summary>
internal sealed class RuleTable(SafetyDay day, Zone zone, ImmutableArray<ZoneRule> rules, Print print)
{
    private const double RowPadding = 0.35;
    private const double MostSourceEms = 70;

    private static readonly Bilingual Left = new("实测（余量）", "left (to spare)");

    private readonly RuleColumns columns = RuleColumns.For(day.WindowsOf(zone).Length, print);

    public double HeightMm => rules.IsEmpty ? 0 : (Heads.Max() + rules.Sum(Lines)) * print.LineMm + (rules.Length + 1) * RowPadding;

    private IEnumerable<int> Heads => day.WindowsOf(zone).Select(window => Lines(WindowHead(window), columns.Window)).Append(1);

    public XElement? Draw() => rules.IsEmpty ? null : Html.Of(
        "table",
        Html.Class("rules"),
        Html.Of("colgroup", ((double[])[columns.Sign, columns.Title, columns.Number, .. day.WindowsOf(zone).Select(_ => columns.Window), columns.Source]).Select(Column)),
        Html.Of(
            "thead",
            Html.Of(
                "tr", Head(Bilingual.Same("")), Head(new("规则", "rule")), Head(new("数值", "number")),
                day.WindowsOf(zone).Select(window => Head(WindowHead(window))), Head(new("依据", "source")))),
        Html.Of("tbody", rules.Select((rule, i) => Row(rule, i + 1))));

    private static XElement Column(double width) => new("col", new XAttribute("style", string.Create(CultureInfo.InvariantCulture, $"width: {width:0.##}mm")));

    private XElement Head(Bilingual words) => Html.Of("th", words.Say(day.Language));

    private static Bilingual WindowHead(TideWindow window) => new($"{window.Name.Zh}：{Left.Zh}", $"{window.Name.En}: {Left.En}");

    private XElement Row(ZoneRule rule, int number) => Html.Of(
        "tr",
        new XAttribute("data-rule", rule.Rule.Id.Value),
        Html.Of("td", Html.Span("sign", number.ToString(CultureInfo.InvariantCulture))),
        Html.Of("td", Html.Class("title"), rule.Rule.Title.Say(day.Language)),
        Html.Of("td", Html.Class("number"), Html.Text(RuleWords.Numbers(rule, day.Language))),
        day.WindowsOf(zone).Select(window => Cell(rule, window)),
        Html.Of("td", Html.Class("source"), Html.Text(Source(rule))));

    private XElement Cell(ZoneRule rule, TideWindow window)
    {
        Margin[] near = Near(rule, window);
        return Html.Of(
            "td",
            Html.Class(near.Any(margin => margin.Nearest!.Spare < 0) ? "left breach" : "left"),
            new XAttribute("data-window", window.Id.Value),
            near.Length == 0 ? Html.Text(RuleWords.Nothing) : null,
            near.Select((margin, i) => (object?[])
            [
                i > 0 ? RuleWords.BetweenLimits : null,
                Html.Of("b", Html.Text(RuleWords.Left(margin, day.Language))),
                " ",
                NearestPlace.Of(day, margin, print).Say(day.Language),
            ]));
    }

    private static Margin[] Near(ZoneRule rule, TideWindow window) => [.. rule.In(window.Id).Where(margin => margin.Nearest is not null)];

    /// <summary>On one line where room is short.</summary>
    private string Source(ZoneRule rule) => ShortSource.Of(
        rule.Rule, day.Language, print.Tight ? print.Ems(columns.Source - RuleColumns.Padding) : MostSourceEms);

    private int Lines(ZoneRule rule) => ((int[])
    [
        Lines(rule.Rule.Title, columns.Title),
        Lines(Bilingual.Same(RuleWords.Numbers(rule, day.Language)), columns.Number),
        .. day.WindowsOf(zone).Select(window => Lines(Bilingual.Same(Said(rule, window)), columns.Window)),
        print.Tight ? 1 : Lines(Bilingual.Same(Source(rule)), columns.Source),
    ]).Max();

    private string Said(ZoneRule rule, TideWindow window) => string.Join(
        RuleWords.BetweenLimits, Near(rule, window).Select(margin => $"{RuleWords.Left(margin, day.Language)} {NearestPlace.Of(day, margin, print).Both(day.Language)}"));

    private int Lines(Bilingual words, double width) => print.Lines(words, day.Language, width - RuleColumns.Padding);
}
