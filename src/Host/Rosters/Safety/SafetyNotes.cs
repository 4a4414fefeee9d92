using System.Collections.Immutable;
using System.Xml.Linq;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>The small print of a zone's page: weather, officers' changes, and whatever is not known, not measured or not limited.</summary>
internal sealed class SafetyNotes(SafetyDay day, Zone zone, ImmutableArray<ZoneRule> rules, Print print)
{
    private const double Padding = 1.5;

    private static readonly Bilingual Quoted = new("† 该出处为转引，未见原文。", "† Seen only as others quote it.");

    public double HeightMm => print.Lines(string.Join("   ", All.Select(note => note.Both(day.Language))), Print.PageWidth) * print.LineMm + Padding;

    public XElement Draw() => Html.Paragraph("notes", All.Select(note => Html.Of("span", Html.Class("note"), note.Say(day.Language))));

    /// <summary>Most pressing first.</summary>
    private ImmutableArray<Bilingual> All =>
    [
        .. Remarks.Of(day.Problem, day.Plan, zone),
        .. Missing(),
        .. rules.Any(rule => ShortSource.IsQuoted(rule.Rule)) ? [Quoted] : Array.Empty<Bilingual>(),
    ];

    /// <summary>What the pack has no rule on, so that nobody takes silence for safety.</summary>
    private IEnumerable<Bilingual> Missing()
    {
        Bilingual[] missing = [.. Enum.GetValues<Measure>().Except(day.Problem.Rules.Rules.Select(rule => rule.Measure)).Select(MeasureWords.Of)];
        if (missing.Length == 0) yield break;
        yield return new(
            $"规则包没有关于下列各项的规则，未检查：{string.Join('、', missing.Select(words => words.Zh))}。",
            $"The rule pack has no rule on, and nothing was checked of: {string.Join(", ", missing.Select(words => words.En))}.");
    }
}
