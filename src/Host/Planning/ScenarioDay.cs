using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>A market day under weather that somebody supposes.</summary>
internal static class ScenarioDay
{
    /// <param name="scenario">null = as it is forecast.</param>
    /// <exception cref="NotDoneException">The rule pack has no rule that this weather would bring into play.</exception>
    public static MarketProblem Under(this MarketProblem problem, WeatherScenario? scenario) => scenario switch
    {
        WeatherScenario.Calm => With(problem, DayWeather.Calm(problem.Date)),
        WeatherScenario.Wind => With(problem, DayWeather.Calm(problem.Date) with { WindMs = NumberOf(problem, Measure.CanopyWind) }),
        WeatherScenario.Storm when NumberOf(problem, Measure.Storm) >= 0 => With(problem, DayWeather.Calm(problem.Date) with { Storm = true }),
        _ => problem,
    };

    private static MarketProblem With(MarketProblem problem, DayWeather weather) => problem with { Weather = [weather] };

    /// <summary>The largest that is in force anywhere that day.</summary>
    private static int NumberOf(MarketProblem problem, Measure measure)
    {
        int[] numbers =
        [
            .. from window in problem.Windows
               from zone in problem.Zones
               from side in Enum.GetValues<Side>()
               from rule in problem.Of(measure, zone, side, window)
               select rule.Number,
        ];
        if (numbers.Length > 0) return numbers.Max();
        bool isWind = measure == Measure.CanopyWind;
        throw NotDoneException.BadInput(
            $"规则包 {problem.Rules.Name} 没有关于{(isWind ? "大风" : "暴风雨")}的规则，--weather 不起作用",
            $"the rule pack {problem.Rules.Name} has no rule on {(isWind ? "wind" : "storms")}, so that --weather would change nothing");
    }
}
