using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>Plans a market day from a directory of files into a directory of files.</summary>
internal sealed class FilePlanning(
    MarketReading reading, DayPlanning planning, PlanFiles files, MarketClock clock, TimeProvider time, Terminal terminal)
{
    /// <param name="date">null = the market's next day.</param>
    /// <param name="place">null = <c>out/market/date</c>.</param>
    public async Task<WrittenDay> PlanAsync(string directory, DateOnly? date, string? place, PlanChoices choices, CancellationToken stop)
    {
        PlannedDay day;
        string target;
        using (var progress = new ProgressLine(terminal, time))
        {
            var times = new StageTimes(time, progress);
            MarketProblem problem = times.Timed(() => Read(directory, date, choices), took => times.Load = took);
            target = terminal.PathOf(place ?? Path.Combine("out", problem.Header.Id.Value, $"{problem.Date:yyyy-MM-dd}"));
            OutputDirectory.Probe(target, DirectoryKind.Plan);
            day = await planning.PlanAsync(problem, choices, times, stop);
        }

        WrittenDay? written = files.Write(day, target, (_, _) => !stop.IsCancellationRequested);
        return written ?? throw new OperationCanceledException(stop);
    }

    private MarketProblem Read(string directory, DateOnly? date, PlanChoices choices)
    {
        Market market = reading.Read(reading.FilesIn(directory), choices.Policy, choices.RulePack);
        DateOnly day = date ?? MarketReading.NextDay(market, clock.Tomorrow(market.Header.TimeZone));
        return MarketReading.On(market, day).Under(choices.Weather);
    }
}
