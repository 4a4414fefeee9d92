using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The rules in force in a zone that nothing comes near, that have nothing to measure, or of which only a sum is told: one after the other, those
/// of one source together.</summary>
internal sealed class QuietRules(SafetyDay day, Zone zone, ImmutableArray<ZoneRule> rules, Print print)
{
    private const int Columns = 2;
    private const double Between = 5;
    private const double MostEms = 37;
    private const string Apart = "    ";

    private static readonly Bilingual Title = new("同样有效，附近无摊位、无可测量之处，或只计总数：", "in force too, with nothing near, nothing to measure, or a sum alone:");

    private static double ColumnWidth => (Print.PageWidth - Between * (Columns - 1)) / Columns;

    public double HeightMm => rules.IsEmpty ? 0 : (Lines + Columns - 1) / Columns * print.LineMm;

    public XElement? Draw() => rules.IsEmpty ? null : Html.Div(
        "quiet",
        Html.Of("span", Html.Class("quiet-title"), Title.Say(day.Language)),
        " ",
        Groups.SelectMany(group => group.SelectMany(Rule).Append(Html.Span("source", $"({group.Key})")).Append((object)" ")));

    private IEnumerable<object> Rule(ZoneRule rule) =>
    [
        Html.Of(
            "span", Html.Class("quiet-rule"), new XAttribute("data-rule", rule.Rule.Id.Value),
            print.Spared(rule.Rule.Title, day.Language).Say(day.Language), " ", Html.Of("b", Html.Text(RuleWords.Numbers(rule, day.Language))), Html.Text(Sums(rule))),
        " ",
    ];

    private IEnumerable<IGrouping<string, ZoneRule>> Groups => rules.GroupBy(rule => ShortSource.Of(rule.Rule, day.Language, MostEms));

    /// <summary><c>: Morning tide 4 guides (+1), Evening tide 5 guides (+0)</c>; empty where nothing is measured.</summary>
    private string Sums(ZoneRule rule) => rule.IsMeasured
        ? ": " + string.Join(", ", day.WindowsOf(zone).Select(window => $"{window.Name.In(day.Language)} {RuleWords.Left(rule, window.Id, day.Language)}"))
        : "";

    private int Lines => print.Lines(
        Title.Both(day.Language) + Apart + string.Join(Apart, Groups.Select(group =>
            string.Join(Apart, group.Select(rule => $"{print.Spared(rule.Rule.Title, day.Language).Both(day.Language)} {RuleWords.Numbers(rule, day.Language)}{Sums(rule)}")) + Apart + group.Key)),
        ColumnWidth);
}
