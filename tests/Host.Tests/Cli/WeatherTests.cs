namespace TidalMarket.Host.Tests.Cli;

/// <summary><c>--weather</c>, and what is forecast in weather.csv.</summary>
public sealed class WeatherTests : IDisposable
{
    /// <summary>The FakePlanner writes the input's hash there.</summary>
    private const string Hash = "chalk.csv";

    private readonly Scratch scratch = new();
    private readonly FakePlanner planner = new();

    public WeatherTests()
    {
        scratch.Sample();
        scratch.Write(
            """
            {"schema": 1, "name": "windy", "title": {"en": "windy"}, "rules": [
              {"id": "school-gate", "kind": "interval", "title": {"en": "g"}, "protects": {"en": "p"}, "feature": "school-gate", "number": 7, "unit": "cm", "source": "own"},
              {"id": "wind", "kind": "resource", "measures": "canopy-wind", "title": {"en": "w"}, "protects": {"en": "p"}, "number": 13, "unit": "m/s", "source": "own"},
              {"id": "storm", "kind": "resource", "title": {"en": "s"}, "protects": {"en": "p"}, "source": "own"}]}
            """,
            "jinhui",
            "windy.rules.json");
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Each_weather_is_an_input_of_its_own()
    {
        string[] hashes =
        [
            await Plan(""), await Plan("--weather calm"), await Plan("--weather wind"), await Plan("--weather storm"),
        ];

        Assert.Equal(4, hashes.Distinct().Count());
        Assert.Equal(hashes[2], await Plan("--weather wind"));
    }

    [Fact]
    public async Task Whoever_planned_is_told_for_which_weather()
    {
        await Plan("--weather wind");
        Assert.Contains("gusts of 13 m/s, canopies come down", scratch.Out, StringComparison.Ordinal);

        await Plan("--weather storm");
        Assert.Contains("a storm, nobody stands", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_the_place_of_the_forecast()
    {
        string wind = await Plan("--weather wind");
        Forecast("2026-11-25,,,yes");

        Assert.Equal(wind, await Plan("--weather wind"));
        Assert.DoesNotContain("a storm", scratch.Out, StringComparison.Ordinal);
        await Plan("");
        Assert.Contains("a storm, nobody stands", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_checked_under_the_weather_that_it_was_made_for()
    {
        await Plan("--weather wind");

        Assert.Equal(1, await scratch.Run("check --market jinhui --plan out/plan.json --rule-pack windy"));
        Assert.Contains("plan-header", scratch.Out, StringComparison.Ordinal);
        await scratch.Run("check --market jinhui --plan out/plan.json --rule-pack windy --weather wind");
        Assert.Single(scratch.Out.Split('\n'), line => line.Contains("plan-header", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--weather hail --rule-pack windy", "--weather is \"hail\", expected calm, wind or storm")]
    [InlineData("--weather wind --rule-pack still", "the rule pack still has no rule on wind, so that --weather would change nothing")]
    [InlineData("--weather storm --rule-pack still", "the rule pack still has no rule on storms, so that --weather would change nothing")]
    public async Task Weather_that_would_change_nothing_is_refused(string args, string told)
    {
        string pack = File.ReadAllText(scratch.Path("jinhui", "windy.rules.json"));
        int wind = pack.IndexOf(",\n  {\"id\": \"wind\"", StringComparison.Ordinal);
        scratch.Write(pack[..wind].Replace("windy", "still", StringComparison.Ordinal) + "]}", "jinhui", "still.rules.json");

        Assert.Equal(2, await scratch.Run($"plan --market jinhui {args}", planner));
        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Empty(planner.Solved);
    }

    [Fact]
    public async Task The_worker_plans_anew_when_a_storm_is_forecast()
    {
        await scratch.Run("serve --once --market jinhui", planner);
        await scratch.Run("serve --once", planner);
        Assert.Single(planner.Solved);

        Forecast("2026-11-25,evening,,yes");
        await scratch.Run("serve --once", planner);

        Assert.Equal([new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 25)], planner.Solved);
        Assert.Contains("a storm", scratch.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-25,night,20,", "weather.csv:2: unknown window \"night\"")]
    [InlineData("2026-11-25,,strong,", "weather.csv:2: wind_ms is \"strong\"")]
    [InlineData("2026-11-25,,121,", "weather.csv:2: wind_ms is 121, expected 0 to 120")]
    [InlineData("2026-11-25,,20,perhaps", "weather.csv:2: storm is \"perhaps\"")]
    public async Task A_forecast_that_cannot_be_read_is_a_fault(string row, string told)
    {
        Forecast(row);

        Assert.Equal(2, await scratch.Run("plan --market jinhui", planner));
        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
    }

    private void Forecast(string row) => scratch.Write($"date,window,wind_ms,storm\n{row}\n", "jinhui", "weather.csv");

    private async Task<string> Plan(string weather)
    {
        Assert.Equal(0, await scratch.Run($"plan --market jinhui --date 2026-11-25 --rule-pack windy --out out {weather}", planner));
        return File.ReadAllText(scratch.Path("out", Hash));
    }
}
