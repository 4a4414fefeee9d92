using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>The weather that a plan is for, and what it changes by the rule pack.</summary>
internal static class WeatherWords
{
    /// <summary>A line for windows of the same weather; none where nothing is said.</summary>
    public static IEnumerable<Bilingual> Of(MarketProblem problem) =>
        from window in problem.Windows
        where problem.Weather.Any(said => said.Window is null || said.Window == window.Id)
        group window.Name by In(problem, window) into same
        select Line(same.Key, [.. same]);

    private static Bilingual Line(Bilingual weather, ImmutableArray<Bilingual> windows) => new(
        $"天气（{string.Join('、', windows.Select(name => name.Zh))}）：{weather.Zh}",
        $"Weather ({string.Join(", ", windows.Select(name => name.En))}): {weather.En}");

    private static Bilingual In(MarketProblem problem, TideWindow window)
    {
        DayWeather weather = problem.WeatherIn(window.Id);
        if (weather.Storm) return Holds(problem, Measure.Storm, window, 0) ? new("暴风雨，不摆摊", "a storm, nobody stands") : new("暴风雨", "a storm");
        if (weather.WindMs == 0) return new("无大风", "calm");
        Bilingual gusts = new($"阵风 {weather.WindMs} m/s", $"gusts of {weather.WindMs} m/s");
        return Holds(problem, Measure.CanopyWind, window, weather.WindMs)
            ? new($"{gusts.Zh}，遮棚收起，收不起的不入场", $"{gusts.En}, canopies come down, and who cannot take one down does not stand")
            : gusts;
    }

    private static bool Holds(MarketProblem problem, Measure measure, TideWindow window, int reached) =>
        problem.Zones.Any(zone => zone.ServesIn(window.Id)
            && Enum.GetValues<Side>().Any(side => problem.Of(measure, zone, side, window).Any(rule => rule.Number <= reached)));
}
