using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Storage;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>One market's turn in a round of the worker: its next day, and whatever a process that was killed left unfinished.</summary>
internal sealed class MarketTurn(
    MarketShelf shelf,
    StoredRuns runs,
    StoredDay stored,
    ServeChoices choices,
    MarketClock clock,
    TimeProvider time,
    Terminal terminal,
    ILogger<MarketTurn> log)
{
    private readonly HashSet<string> timeZones = new(StringComparer.Ordinal);

    /// <summary>How long until the first of the markets so far has its next noon.</summary>
    public TimeSpan UntilNoon => timeZones.Select(clock.UntilNoon).DefaultIfEmpty(TimeSpan.FromDays(1)).Min();

    /// <param name="tellAll">Print what was known before too.</param>
    /// <returns>false = another worker has a day of it.</returns>
    /// <exception cref="NotDoneException">The market has faults, or a day cannot be planned or written.</exception>
    /// <exception cref="OperationCanceledException">Stopped on the way.</exception>
    public async Task<bool> PlanAsync(string id, bool tellAll, CancellationToken stop)
    {
        long start = time.GetTimestamp();
        Market market = shelf.Read(id);
        TimeSpan loaded = time.GetElapsedTime(start);
        DateOnly tomorrow = clock.Tomorrow(market.Header.TimeZone);
        timeZones.Add(market.Header.TimeZone);
        ImmutableArray<RunRow> unfinished = [.. runs.Unfinished().Where(run => run.Market == id)];
        bool all = true;
        foreach (DateOnly date in DaysToPlan(market, unfinished, tomorrow))
        {
            WrittenDay? day = await PlanAsync(market, date, loaded, stop);
            if (day is null) all = LeaveToAnother(market, date, tellAll);
            else if (tellAll || !day.WasKnown) Summary.Print(day, terminal);
        }

        if (all) Close(unfinished);
        return all;
    }

    private bool LeaveToAnother(Market market, DateOnly date, bool tell)
    {
        log.LeftToAnother(market.Header.Id.Value, date);
        if (tell)
            terminal.Say(new(
                $"{market.Header.Name.Zh} {date:yyyy-MM-dd}：另一进程正在排定，以它的方案为准",
                $"{market.Header.Name.En} {date:yyyy-MM-dd}: another worker is planning it, and its plan counts"));
        return false;
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
