using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary><c>serve</c>, and what happens without a verb: the hosted worker.</summary>
internal static class ServeVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        var command = new Command("serve", options.Say(
            "常驻运行：每天排定各市场的下一个市日（不写命令时的默认）",
            "the worker: plans each market's next day, every day (what runs without a verb)"));
        Fill(command, options, host);
        return command;
    }

    /// <summary>Gives a command the options and the action of the verb.</summary>
    public static void Fill(Command command, VerbOptions options, MarketHost host)
    {
        Option<bool> once = options.Switch("--once", "排定一次即结束", "ends after one planning");
        Option<string> store = options.Store();
        Option<string> place = options.Out("方案写入 DIR/市场/日期，默认 out", "plans go to DIR/market/date, by default out");
        Option<string[]> markets = options.Markets();
        foreach (Option option in (Option[])[once, store, place, markets]) command.Add(option);
        command.SetAction((parsed, stop) => RunAsync(
            host,
            new ServeChoices(
                parsed.GetValue(once),
                host.Terminal.PathOf(parsed.GetValue(store) ?? VerbOptions.DefaultStore),
                host.Terminal.PathOf(parsed.GetValue(place) ?? "out"),
                [.. (parsed.GetValue(markets) ?? []).Select(host.Terminal.PathOf)]),
            stop));
    }

    private static async Task<int> RunAsync(MarketHost host, ServeChoices choices, CancellationToken stop)
    {
        using IHost app = host.Build(choices);
        PlanWorker worker = app.Services.GetRequiredService<PlanWorker>();
        StoredRuns runs = app.Services.GetRequiredService<StoredRuns>();
        try
        {
            await app.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It came before the worker had begun.
        }

        if (worker.ExecuteTask is Task { IsFaulted: true } failed) await failed;
        if (worker.Code is ExitCode code) return (int)code;
        StopWords.Say(runs, host.Terminal);
        return (int)(choices.Once ? ExitCode.Stopped : ExitCode.Done);
    }
}
