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
    /// <summary>How long a day that failed, or that another worker has, is left alone.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> timeZones = new(StringComparer.Ordinal);
    private bool unsettled;

    /// <summary>How long until the first market has its next noon, when its next day is planned; not long if a day is unsettled.</summary>
    public TimeSpan UntilNext()
    {
        TimeSpan noon = timeZones.Select(clock.UntilNoon).DefaultIfEmpty(TimeSpan.FromDays(1)).Min();
        return unsettled && Soon < noon ? Soon : noon;
    }

    /// <param name="tellAll">Print what was known before too.</param>
    /// <returns>How the worst of the markets ended.</returns>
    /// <exception cref="OperationCanceledException">Stopped on the way.</exception>
    public async Task<ExitCode> RunAsync(bool tellAll, CancellationToken stop)
    {
        unsettled = false;
        ImmutableArray<string> markets = [];
        ExitCode worst = await TriedAsync("", () => Task.FromResult(markets = shelf.All()), stop);
        foreach (string market in markets)
        {
            ExitCode code = await TriedAsync(market, () => PlanAsync(market, tellAll, stop), stop);
            if (code > worst) worst = code;
        }

        log.Waiting(UntilNext());
        return worst;
    }

    private async Task<ExitCode> TriedAsync(string market, Func<Task> act, CancellationToken stop)
    {
        try
        {
            await act();
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // One market's failure is not another's: it is told, and the round goes on.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            unsettled = true;
            log.MarketFailed(market, failure.GetType().Name);
            return Ended.Because(failure, terminal, stop);
        }
    }

    private async Task PlanAsync(string id, bool tellAll, CancellationToken stop)
    {
        long start = time.GetTimestamp();
        Market market = shelf.Read(id);
        TimeSpan loaded = time.GetElapsedTime(start);
        DateOnly tomorrow = clock.Tomorrow(market.Header.TimeZone);
        timeZones.Add(market.Header.TimeZone);
        ImmutableArray<RunRow> unfinished = [.. runs.Unfinished().Where(run => run.Market == id)];
        bool left = false;
        foreach (DateOnly date in DaysToPlan(market, unfinished, tomorrow))
        {
            WrittenDay? day = await PlanAsync(market, date, loaded, stop);
            if (day is null) left = LeaveToAnother(market, date, tellAll);
            else if (tellAll || !day.WasKnown) Summary.Print(day, terminal);
        }

        if (!left) Close(unfinished);
    }

    private bool LeaveToAnother(Market market, DateOnly date, bool tell)
    {
        unsettled = true;
        log.LeftToAnother(market.Header.Id.Value, date);
        if (tell)
            terminal.Say(new(
                $"{market.Header.Name.Zh} {date:yyyy-MM-dd}：另一进程正在排定，以它的方案为准",
                $"{market.Header.Name.En} {date:yyyy-MM-dd}: another worker is planning it, and its plan counts"));
        return true;
    }

    private async Task<WrittenDay?> PlanAsync(Market market, DateOnly date, TimeSpan loaded, CancellationToken stop)
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
