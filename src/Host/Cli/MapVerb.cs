using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>map --market DIR --out FILE</c>: the street without a plan, to hang on a wall.</summary>
internal static class MapVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> market = options.Market(), file = options.MapFile();
        market.Required = file.Required = true;
        Option<DateOnly?> date = options.Date();
        var command = new Command("map", options.Say("画出市场的地图，不需要方案", "draws the market's map; needs no plan"));
        foreach (Option option in (Option[])[market, file, date]) command.Add(option);
        command.SetAction(parsed =>
        {
            Draw(host, parsed.GetRequiredValue(market), parsed.GetRequiredValue(file), parsed.GetValue(date));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Draw(MarketHost host, string directory, string file, DateOnly? date)
    {
        using IHost app = host.Build();
        MarketProblem ground = Ground(app.Services, directory, date);
        byte[] map = app.Services.GetRequiredService<DrawMap>()(ground, IsPaged(file));
        string place = host.Terminal.PathOf(file);
        MapFile.Write(place, map);
        host.Terminal.Say(Summary(ground, host.Terminal.Short(place)));
    }

    /// <summary>What prints on whole pages is a page of HTML.</summary>
    private static bool IsPaged(string file) => file.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without a date, the market as it lies on its next day; a market that has none is drawn all the same.</summary>
    private static MarketProblem Ground(IServiceProvider parts, string directory, DateOnly? date)
    {
        var reading = parts.GetRequiredService<MarketReading>();
        Market market = reading.Read(reading.FilesIn(directory));
        DateOnly tomorrow = parts.GetRequiredService<MarketClock>().Tomorrow(market.Header.TimeZone);
        return market.Ground(date ?? market.NextDay(tomorrow) ?? tomorrow);
    }

    private static Bilingual Summary(MarketProblem ground, string place) => new(
        $"{ground.Header.Name.Zh} {ground.Date:yyyy-MM-dd}：{ground.Zones.Length} 个区段，{ground.Stalls.Length} 个摊位\n已写入 {place}",
        $"{ground.Header.Name.En} {ground.Date:yyyy-MM-dd}: {Counted(ground.Zones.Length, "zone")}, {Counted(ground.Stalls.Length, "stall")}\nwritten to {place}");

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
