using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling;

namespace TidalMarket.Host;

/// <summary>Everything that the host is made of.</summary>
/// <param name="replace">Puts other parts in the place of ours; for tests.</param>
internal sealed class MarketHost(Terminal terminal, Action<IServiceCollection>? replace = null)
{
    public Terminal Terminal => terminal;

    public IHost Build()
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
            .AddSingleton<MarketClock>()
            .AddSingleton<DayPlanning>();
        replace?.Invoke(app.Services);
        return app.Build();
    }
}
