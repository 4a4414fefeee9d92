using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Cli;

/// <summary><c>plan</c>: one market day from files to sheets, then exit.</summary>
internal static class PlanVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> market = options.Market();
        market.Required = true;
        Option<DateOnly?> date = options.Date();
        Option<string> place = options.Out("方案写入的目录，默认 out/市场/日期", "where the plan goes, by default out/market/date");
        Option<int?> limit = options.TimeLimit();
        Option<long?> seed = options.Seed();
        Option<string> policy = options.Policy(), rulePack = options.RulePack();
        Option<WeatherScenario?> weather = options.Weather();
        Option<Engine?> engine = options.Engine();
        var command = new Command("plan", options.Say("排定一个市日，写出方案与各张清单", "plans one market day and writes its sheets"));
        foreach (Option option in (Option[])[market, date, place, limit, seed, policy, rulePack, weather, engine]) command.Add(option);
        command.SetAction((parsed, stop) =>
        {
            var solving = new SolveOptions(parsed.GetValue(seed) ?? 1, parsed.GetValue(engine) ?? Engine.Fast);
            var choices = new PlanChoices(
                solving, TimeSpan.FromSeconds(parsed.GetValue(limit) ?? 60), parsed.GetValue(policy), parsed.GetValue(rulePack),
                parsed.GetValue(weather));
            return RunAsync(host, parsed.GetRequiredValue(market), parsed.GetValue(date), parsed.GetValue(place), choices, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        MarketHost host, string directory, DateOnly? date, string? place, PlanChoices choices, CancellationToken stop)
    {
        using IHost app = host.Build();
        WrittenDay day = await app.Services.GetRequiredService<FilePlanning>().PlanAsync(directory, date, place, choices, stop);
        Summary.Print(day, host.Terminal);
        return (int)ExitCode.Done;
    }
}
