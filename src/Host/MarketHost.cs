using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Planning;
using TidalMarket.Host.Rosters;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Host.Storage;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host;

/// <summary>Everything that the host is made of.</summary>
/// <param name="replace">Puts other parts in the place of ours; for tests.</param>
internal sealed class MarketHost(Terminal terminal, Action<IServiceCollection>? replace = null)
{
    public Terminal Terminal => terminal;

    private byte[] Map(MarketProblem ground, bool paged)
    {
        ImmutableArray<KeepClear> clear = Planner.KeepClears(ground);
        Language language = terminal.LanguageOf(ground.Header);
        return paged ? MapPages.Draw(ground, null, clear, language) : StreetMap.Draw(ground, null, clear, language);
    }

    /// <param name="serving">null = no store and no worker: files alone.</param>
    public IHost Build(ServeChoices? serving = null)
    {
        HostApplicationBuilder app = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        app.Configuration.AddEnvironmentVariables();
        app.Logging.AddConfiguration(app.Configuration.GetSection("Logging")).SetMinimumLevel(LogLevel.Warning);
        app.Logging.AddSimpleConsole(line => line.SingleLine = true).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        app.Services
            .AddSingleton(terminal)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<SolveDay>(Planner.Solve)
            .AddSingleton<CheckPlan>(Planner.Check)
            .AddSingleton<DrawSheets>((problem, plan) => Sheets.Draw(problem, plan, Planner.KeepClears(problem), terminal.LanguageOf(problem.Header)))
            .AddSingleton<DrawMap>((ground, paged) => Map(ground, paged))
            .AddSingleton<MarketClock>()
            .AddSingleton<MarketReading>()
            .AddSingleton<DayPlanning>()
            .AddSingleton<PlanFiles>()
            .AddSingleton<FilePlanning>();
        if (serving is not null)
            app.Services
                .AddSingleton(serving)
                .AddSingleton(Store.Open(serving.Store).Told(terminal))
                .AddSingleton<StoredMarkets>()
                .AddSingleton<StoredRuns>()
                .AddSingleton<StoredDays>()
                .AddSingleton<MarketShelf>()
                .AddSingleton<StoredDay>()
                .AddSingleton<MarketTurn>()
                .AddSingleton<WorkerRound>()
                .AddSingleton<PlanWorker>()
                .AddHostedService(parts => parts.GetRequiredService<PlanWorker>())
                .Configure<ConsoleLifetimeOptions>(quiet => quiet.SuppressStatusMessages = true);
        replace?.Invoke(app.Services);
        return app.Build();
    }
}
