using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Planning;

/// <summary>The hosted worker: plans at start, then at every noon of a market, until it is stopped.</summary>
internal sealed class PlanWorker(
    WorkerRound round, ServeChoices choices, TimeProvider clock, Terminal terminal, IHostApplicationLifetime life) : BackgroundService
{
    /// <summary>How the worker ended, once the host has stopped.</summary>
    public ExitCode Code { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            Code = await round.RunAsync(tellAll: true, stoppingToken);
            if (choices.Once || Code != ExitCode.Done) return;
            while (true)
            {
                TimeSpan wait = round.UntilNext();
                SayThatItGoesOn(wait);
                await Task.Delay(wait, clock, stoppingToken);
                await round.RunAsync(tellAll: false, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Code = choices.Once ? ExitCode.Stopped : ExitCode.Done;
        }
        finally
        {
            life.StopApplication();
        }
    }

    private void SayThatItGoesOn(TimeSpan wait)
    {
        string hours = $"{(int)wait.TotalHours}:{wait.Minutes:00}";
        terminal.Say(new("", ""));
        terminal.Say(new(
            $"继续运行：{hours} 后（市场当地正午）排定下一个市日。按 Ctrl+C 停止。",
            $"Going on: the next market day is planned in {hours} h, at the market's noon. Ctrl+C stops it."));
    }
}
