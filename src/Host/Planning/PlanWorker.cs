using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>The hosted worker: plans at start, then at every noon of a market, until it is stopped.</summary>
internal sealed class PlanWorker(
    WorkerRound round, ServeChoices choices, TimeProvider clock, Terminal terminal, IHostApplicationLifetime life) : BackgroundService
{
    /// <summary>How the worker ended by itself; null = it was stopped.</summary>
    public ExitCode? Code { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            RoundEnd end = await round.RunAsync(tellAll: true, stoppingToken);
            if (choices.Once || end.Planned == 0) Code = end.Worst;
            else await GoOnAsync(end, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Whoever asked for it says so, even if it came too early for us.
        }
        finally
        {
            life.StopApplication();
        }
    }

    private async Task GoOnAsync(RoundEnd end, CancellationToken stop)
    {
        while (true)
        {
            TimeSpan wait = round.UntilNext();
            SayThatItGoesOn(end, wait);
            await Task.Delay(wait, clock, stop);
            end = await round.RunAsync(tellAll: false, stop);
        }
    }

    private void SayThatItGoesOn(RoundEnd end, TimeSpan wait)
    {
        string hours = $"{(int)wait.TotalHours}:{wait.Minutes:00}", failed = string.Join(", ", end.Failed);
        terminal.Say(new("", ""));
        if (end.Failed.Length > 0) terminal.Say(new($"没有排定：{failed}", $"Not planned: {failed}"));
        terminal.Say(round.IsSoon
            ? new($"继续运行：{hours} 后再试。按 Ctrl+C 停止。", $"Going on: the next try is in {hours} h. Ctrl+C stops it.")
            : new(
                $"继续运行：{hours} 后（市场当地正午）排定下一个市日。按 Ctrl+C 停止。",
                $"Going on: the next market day is planned in {hours} h, at the market's noon. Ctrl+C stops it."));
    }
}
