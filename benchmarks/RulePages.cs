using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TidalMarket.Host.Import;
using TidalMarket.Host.Packs;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Benchmarks;

/// <summary>The shipped rule packs as tables of docs/rules.md. The same packs give the same text.</summary>
internal static class RulePages
{
    public const string Begin = "<!-- packs: written by the command above -->", End = "<!-- packs end -->";

    /// <summary>All that stands between <see cref="Begin"/> and <see cref="End"/>.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        foreach (string name in ShippedPacks.RulePacks) Add(text, Pack(name));
        return text.ToString();
    }

    /// <summary>What stands between two marks of a document.</summary>
    public static string Between(string document, string begin, string end)
    {
        int from = document.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return document[from..document.IndexOf(end, StringComparison.Ordinal)];
    }

    public static string Replaced(string document, string begin, string end, string text) =>
        document.Replace(begin + Between(document, begin, end) + end, begin + text + end, StringComparison.Ordinal);

    private static RulePack Pack(string name)
    {
        var findings = new Findings();
        return RulePackReader.Read(name, ShippedPacks.Find($"{name}.rules.json")!.Value.Span, findings)
            ?? throw new InvalidOperationException($"The shipped pack {name} cannot be read: {string.Join("; ", findings.Faults)}");
    }

    private static void Add(StringBuilder text, RulePack pack)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {pack.Name}: {pack.Title.En} · {pack.Title.Zh}\n\n");
        text.Append("| id | rule | what it measures | number | where and when | protects | source | who may override |\n|---|---|---|---|---|---|---|---|\n");
        foreach (Rule rule in pack.Rules) text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Cells(rule).Select(Cell))} |\n");
        text.Append('\n');
    }

    private static IEnumerable<string> Cells(Rule rule) =>
    [
        $"`{rule.Id}`", Both(rule.Title), Measured(rule), Number(rule), string.Join("; ", Where(rule)), Both(rule.Protects), rule.Source, Both(rule.OverriddenBy),
    ];

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Both(Bilingual words) => words.En == words.Zh ? words.En ?? "" : $"{words.En} · {words.Zh}";

    private static string Measured(Rule rule) => rule.Measure switch
    {
        Measure.KeepClear => $"free ground on each side of a {Kebab(rule.Feature.ToString()!).Replace('-', ' ')}",
        Measure.Depth => "a stand is no deeper than its place",
        Measure.StandDepth => "depth of a stand, at most",
        Measure.StandArea => "ground of a stand, for each of its stalls, at most",
        Measure.FireLane => "width left on the carriageway between the stands of both sides, or to the far kerb",
        Measure.LaneHeight => "height of a canopy's lower edge over the fire lane; a lower one takes up its width",
        Measure.Aisle => "width left between two stands of different lines that face each other",
        Measure.Footway => "width left in one piece of a footway on which stands stand",
        Measure.TactileStrip => "distance from tactile paving along the footway",
        Measure.TrafficDistance => "distance from the half of the carriageway on which traffic moves",
        Measure.OneSide => "stands on one side of the street only",
        Measure.RoadWidth => "width of carriageway under which nothing stands",
        Measure.SideGap => "gap between two vendors on one line",
        Measure.EmergencyBreak => "gap that parts a row of stands",
        Measure.HotToHot => "distance between two vendors who cook with a flame, in every direction",
        Measure.HotToBuilding => "distance of who cooks with a flame from house fronts and buildings",
        Measure.Fuel => "bottled gas in a zone at a time, at most",
        Measure.CanopyWind => "wind from which on canopies come down",
        _ => "nobody stands in a storm",
    };

    private static string Number(Rule rule)
    {
        string number = rule.Number is int plain ? $"{plain} {Unit(rule.Unit)}" : rule.ByTraffic is null ? "–" : string.Join(
            ", ",
            Enum.GetValues<Traffic>().Select(traffic => rule.NumberIn(traffic) is int cm ? $"{cm} {Unit(rule.Unit)} {Kebab(traffic.ToString())}" : $"none {Kebab(traffic.ToString())}"));
        return rule.Every is BreakEvery every
            ? $"{number}, after {string.Join(" or ", new[] { every.Stalls is int stalls ? $"{stalls} stalls" : null, every.Cm is int cm ? $"{cm} cm" : null }.OfType<string>())}"
            : number;
    }

    private static string Unit(string unit) => unit == "dm2" ? "dm²" : unit;

    private static IEnumerable<string> Where(Rule rule)
    {
        bool street = rule.Measure is Measure.RoadWidth or Measure.FireLane or Measure.LaneHeight or Measure.Footway or Measure.TactileStrip
            or Measure.TrafficDistance or Measure.OneSide;
        yield return street ? "surveyed streets" : rule.Kind == RuleKind.CrossSection ? "surveyed zones" : "everywhere";
        if (rule.AlongCm > 0) yield return $"stands less than {rule.AlongCm} cm apart along the street share the lane";
        if (rule.LanesFrom is int least) yield return $"from {least} lanes on";
        if (rule.LanesTo is int most) yield return $"up to {most} lanes";
        if (!rule.Hours.IsDefaultOrEmpty) yield return string.Join(" and ", rule.Hours);
        yield return rule.Days == RuleDays.School ? "school days" : "every day";
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
