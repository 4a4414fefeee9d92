using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>One round of the worker: of each market its next day, and whatever a process that was killed left unfinished.</summary>
internal sealed class WorkerRound(
    MarketShelf shelf,
    StoredRuns runs,
    StoredDay stored,
    ServeChoices choices,
    MarketClock clock,
    TimeProvider time,
    Terminal terminal,
    ILogger<WorkerRound> log)
{
    private readonly HashSet<string> timeZones = new(StringComparer.Ordinal);

    /// <summary>How long until the first market has its next noon, when its next day is planned.</summary>
    public TimeSpan UntilNext() => timeZones.Select(clock.UntilNoon).DefaultIfEmpty(TimeSpan.FromDays(1)).Min();

    /// <param name="tellAll">Print what was known before too.</param>
    /// <returns>How the worst of the markets ended.</returns>
    /// <exception cref="OperationCanceledException">Stopped on the way.</exception>
    public async Task<ExitCode> RunAsync(bool tellAll, CancellationToken stop)
    {
        var worst = ExitCode.Done;
        foreach (string market in shelf.All())
        {
            ExitCode code = await PlanAsync(market, tellAll, stop);
            if (code > worst) worst = code;
        }

        log.Waiting(UntilNext());
        return worst;
    }

    private async Task<ExitCode> PlanAsync(string id, bool tellAll, CancellationToken stop)
    {
        try
        {
            long start = time.GetTimestamp();
            Market market = shelf.Read(id);
            TimeSpan loaded = time.GetElapsedTime(start);
            DateOnly tomorrow = clock.Tomorrow(market.Header.TimeZone);
            timeZones.Add(market.Header.TimeZone);
            ImmutableArray<RunRow> unfinished = [.. runs.Unfinished().Where(run => run.Market == id)];
            foreach (DateOnly date in DaysToPlan(market, unfinished, tomorrow))
            {
                WrittenDay day = await PlanAsync(market, date, loaded, stop);
                if (tellAll || !day.WasKnown) Summary.Print(day, terminal);
            }

            Close(unfinished);
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // One market's failure is not another's: it is told, and the round goes on.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.MarketFailed(id, failure.GetType().Name);
            return Ended.Because(failure, terminal, stop);
        }
    }

    private async Task<WrittenDay> PlanAsync(Market market, DateOnly date, TimeSpan loaded, CancellationToken stop)
    {
        MarketProblem problem = MarketReading.On(market, date);
        using var progress = new ProgressLine(terminal, time);
        var times = new StageTimes(time, progress) { Load = loaded };
        return await stored.PlanAsync(problem, choices.PlaceOf(market.Header.Id.Value, date), times, stop);
    }

    /// <summary>The next market day, and days not yet past whose run was left unfinished.</summary>
    private static ImmutableSortedSet<DateOnly> DaysToPlan(Market market, ImmutableArray<RunRow> unfinished, DateOnly tomorrow) =>
    [
        MarketReading.NextDay(market, tomorrow),
        .. unfinished.Select(run => DateOnly.ParseExact(run.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Where(date => date >= tomorrow && market.IsHeldOn(date)),
    ];

    /// <summary>Runs that are still unfinished asked for an input that has changed since, or for a day that has passed.</summary>
    private void Close(ImmutableArray<RunRow> unfinished)
    {
        foreach (RunRow run in runs.Unfinished().IntersectBy(unfinished.Select(left => left.Id), now => now.Id))
        {
            const string why = "its input has changed since, or its day has passed";
            runs.Supersede(run, why);
            log.RunSuperseded(run.Id, run.Market, run.Date, why);
        }
    }
}
