using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Telemetry;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>One round of the worker: every market in its turn. What fails is told under its name, and the others are planned all the same.</summary>
internal sealed class WorkerRound(MarketShelf shelf, MarketTurn turn, Terminal terminal, ILogger<WorkerRound> log)
{
    /// <summary>How long a day that failed, or that another worker has, is left alone.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(5);

    private readonly List<string> failed = [];
    private ExitCode worst;
    private int planned;
    private bool unsettled;

    /// <summary>The next round comes before the next noon, for the sake of what failed or was left to another.</summary>
    public bool IsSoon => unsettled && Soon < turn.UntilNoon;

    /// <summary>How long until the first market has its next noon, when its next day is planned; not long if a day is unsettled.</summary>
    public TimeSpan UntilNext() => IsSoon ? Soon : turn.UntilNoon;

    /// <param name="tellAll">Print what was known before too.</param>
    /// <exception cref="OperationCanceledException">Stopped on the way.</exception>
    public async Task<RoundEnd> RunAsync(bool tellAll, CancellationToken stop)
    {
        (worst, planned, unsettled) = (ExitCode.Done, 0, false);
        failed.Clear();
        await TryAsync(null, () => EachAsync(tellAll, stop), stop);
        log.Waiting(UntilNext());
        return new RoundEnd(worst, planned, [.. failed]);
    }

    private async Task EachAsync(bool tellAll, CancellationToken stop)
    {
        foreach (string directory in shelf.ToLoad()) await TryAsync(terminal.Short(directory), () => LoadAsync(directory), stop);
        foreach (string market in shelf.All()) await TryAsync(market, () => PlanAsync(market, tellAll, stop), stop);
    }

    private Task LoadAsync(string directory)
    {
        shelf.Load(directory);
        return Task.CompletedTask;
    }

    private async Task PlanAsync(string market, bool tellAll, CancellationToken stop)
    {
        if (!await turn.PlanAsync(market, tellAll, stop)) unsettled = true;
        planned++;
    }

    /// <param name="name">null = the store itself, which needs no name.</param>
    private async Task TryAsync(string? name, Func<Task> act, CancellationToken stop)
    {
        try
        {
            await act();
        }
#pragma warning disable CA1031 // One market's failure is not another's: it is told, and the round goes on.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            unsettled = true;
            log.MarketFailed(name ?? "the store", failure.GetType().Name);
            if (name is not null) Name(name);
            ExitCode code = Ended.Because(failure, terminal, stop);
            if (code > worst) worst = code;
        }
    }

    private void Name(string name)
    {
        failed.Add(name);
        terminal.Warn(new Bilingual($"{name} 没有排定：", $"{name} was not planned:"));
    }
}
