using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Export;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>new DIR</c>: an empty market for a clerk to fill.</summary>
internal static class NewVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        var directory = new Argument<string>("DIR") { Description = options.Say("新目录", "a new directory") };
        var command = new Command("new", options.Say(
            "建立一个空的市场目录，列名按显示语言，附逐列说明", "lays out an empty market, with columns in the language of what is printed and each of them explained"))
        {
            directory,
        };
        command.SetAction(parsed =>
        {
            using IHost app = host.Build();
            Lay(host.Terminal, parsed.GetRequiredValue(directory), app.Services.GetRequiredService<TimeProvider>());
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Lay(Terminal terminal, string directory, TimeProvider clock)
    {
        string place = Path.TrimEndingDirectorySeparator(terminal.PathOf(directory));
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        NewDirectory.Write(place, EmptyMarket.Files(Path.GetFileName(place), today, terminal.Language));
        terminal.Say(Next(terminal.Short(place)));
    }

    private static Bilingual Next(string place) => new(
        $"""
        已写入 {place}，{EmptyMarket.Readme} 逐列说明
        接下来：
          1. market.json：市场名称，permit.number 许可文号
          2. 依次填写 windows.csv、zones.csv、frontages.csv、stalls.csv、categories.csv、vendors.csv；其余可留空
          3. check --market {place} 指出还缺什么
        """,
        $"""
        written to {place}; {EmptyMarket.Readme} explains each column
        Next:
          1. market.json: the market's name, and permit.number, the number of the permit
          2. fill windows.csv, zones.csv, frontages.csv, stalls.csv, categories.csv, vendors.csv, in this order; the rest may stay empty
          3. check --market {place} says what is still missing
        """);
}
