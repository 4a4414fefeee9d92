using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Cli.Report;
using TidalMarket.Host.Storage;

namespace TidalMarket.Host.Cli;

/// <summary><c>history</c>: every place that a vendor was given, and every refusal, by the plans in force.</summary>
internal static class HistoryVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> vendor = options.Vendor();
        vendor.Required = true;
        Option<string> market = options.Id("--market", "市场编号，默认全部", "a market's id; by default all");
        Option<string> store = options.Store();
        var command = new Command("history", options.Say("一位摊主历次的摊位与落选", "every place and refusal that a vendor has had"));
        foreach (Option option in (Option[])[vendor, market, store]) command.Add(option);
        command.SetAction(parsed =>
        {
            string file = host.Terminal.PathOf(parsed.GetValue(store) ?? VerbOptions.DefaultStore);
            using (StoreFile.Existing(file))
            {
            }

            using IHost app = host.Build();
            var clock = app.Services.GetRequiredService<TimeProvider>();
            Print(Store.Open(file).Told(host.Terminal), clock, parsed.GetRequiredValue(vendor), parsed.GetValue(market), host.Terminal);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Print(Store store, TimeProvider clock, string vendor, string? market, Terminal terminal)
    {
        if (market is not null && new StoredMarkets(store, clock).All().All(row => row.Id != market))
            throw NotDoneException.BadInput($"数据库中没有市场 {market}", $"there is no market {market} in the store");
        ImmutableArray<HistoryRow> rows = new StoredDays(store, clock).History(vendor, market);
        HistoryPart.Print(vendor, rows, terminal);
    }
}
