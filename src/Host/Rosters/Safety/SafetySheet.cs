using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Host.Rosters.Pages;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Safety;

/// <summary>safety.html — 安全确认单: what an officer signs. A page for each zone that serves on the day: its map, every rule in force and how near the
/// plan comes to it, guides and rails.</summary>
internal static class SafetySheet
{
    /// <param name="keepClears">Of the same problem.</param>
    public static byte[] Write(MarketProblem problem, Plan plan, ImmutableArray<KeepClear> keepClears, Language language)
    {
        var day = SafetyDay.Of(problem, plan, keepClears, language);
        Zone[] zones = [.. problem.Zones.Where(zone => !day.WindowsOf(zone).IsEmpty)];
        return HtmlPage.Of(
            $"{SafetyHead.Kind.Both(language)} {problem.Header.Name.Both(language)} {problem.Date:yyyy-MM-dd}",
            SafetyStyle.Css,
            language,
            Svg.Of("svg", Svg.At("class", "shared"), StreetMap.Definitions(problem)),
            zones.Select((zone, i) => SafetyPage.Of(day, zone).Draw(new($"第 {i + 1} 页，共 {zones.Length} 页", $"page {i + 1} of {zones.Length}"))));
    }
}
