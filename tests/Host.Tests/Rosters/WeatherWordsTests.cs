using System.Collections.Immutable;
using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class WeatherWordsTests
{
    [Fact]
    public void Where_nothing_is_forecast_nothing_is_said() => Assert.Empty(Told());

    [Fact]
    public void Wind_from_the_rules_number_on_takes_canopies_down()
    {
        Assert.Equal(["Weather (morning, evening): gusts of 12 m/s"], Told(Day(12)));
        Assert.Equal(
            ["Weather (morning, evening): gusts of 13 m/s, canopies come down, and who cannot take one down does not stand"], Told(Day(13)));
    }

    [Fact]
    public void Each_window_has_its_own_weather_and_equal_ones_share_a_line() => Assert.Equal(
        ["Weather (morning): calm", "Weather (evening): a storm, nobody stands"],
        Told(Day(0, window: "morning"), Day(9, storm: true, window: "evening")));

    [Fact]
    public void A_pack_without_a_rule_promises_nothing()
    {
        MarketProblem problem = Problem(TestPacks.Plain, Day(20, storm: true, window: "morning"), Day(20, window: "evening"));

        Assert.Equal(["天气（morning）：暴风雨", "天气（evening）：阵风 20 m/s"], WeatherWords.Of(problem).Select(line => line.Zh));
    }

    [Fact]
    public void It_stands_among_the_remarks_of_every_sheet() =>
        Assert.Contains(Remarks.Of(Problem(Windy, Day(13))), remark => remark.En.StartsWith("Weather", StringComparison.Ordinal));

    private static RulePack Windy { get; } =
        TestPacks.Plain with { Rules = [.. TestPacks.Plain.Rules, TestPacks.Of(Measure.CanopyWind, 13), TestPacks.Of(Measure.Storm)] };

    private static DayWeather Day(int wind, bool storm = false, string? window = null) =>
        new(MarketBuilder.Monday, window is null ? null : new WindowId(window), wind, storm);

    private static string[] Told(params ImmutableArray<DayWeather> weather) => [.. WeatherWords.Of(Problem(Windy, weather)).Select(line => line.En)];

    private static MarketProblem Problem(RulePack pack, params ImmutableArray<DayWeather> weather)
    {
        MarketFacts facts = new MarketBuilder()
            .Rules(pack).Window("morning").Window("evening", "18:00", "22:00").Street("R", 6000).Stalls("A", 1).Vendor("v1").Facts();
        MarketFacts forecast = facts with { Weather = [.. weather.Select(said => new Sourced<DayWeather>(said, new Source("weather.csv", 2)))] };
        return ProblemBuilder.Build(forecast).Value.On(MarketBuilder.Monday).Value;
    }
}
