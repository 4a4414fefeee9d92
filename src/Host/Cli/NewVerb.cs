using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>new DIR</c>: an empty market for a clerk to fill; <c>new DIR/market.xlsx</c>: the same as a workbook.</summary>
internal static class NewVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        var directory = new Argument<string>("DIR")
        {
            HelpName = "DIR|DIR/market.xlsx",
            Description = options.Say("新目录；或其中的一个 Excel 工作簿", "a new directory, or an Excel workbook in one"),
        };
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
        if (FileNames.IsWorkbook(Path.GetFileName(place))) LayWorkbook(terminal, place, today);
        else
        {
            NewDirectory.Write(place, EmptyMarket.Files(Path.GetFileName(place), today, terminal.Language));
            terminal.Say(Next(terminal.Short(place)));
        }
    }

    /// <summary>The market is the directory that the workbook lies in, and called after it.</summary>
    private static void LayWorkbook(Terminal terminal, string place, DateOnly today)
    {
        string directory = Path.GetDirectoryName(place)!;
        byte[] workbook = EmptyMarket.Workbook(Path.GetFileName(directory), today, terminal.Language);
        if (Directory.Exists(directory)) NewFile.Write(place, workbook);
        else NewDirectory.Write(directory, [new(Path.GetFileName(place), workbook)]);
        terminal.Say(NextIn(terminal.Short(place), terminal.Short(directory)));
    }

    private static Bilingual NextIn(string workbook, string directory) => new(
        $"""
        已写入 {workbook}，选中单元格即见该列说明
        接下来：
          1. market.json 页：市场名称，permit.number 许可文号
          2. 依次填写 时段、区段、沿线、摊位、业态、摊主 各页；其余可留空
          3. check --market {directory} 指出还缺什么
        """,
        $"""
        written to {workbook}; a cell that is selected explains its column
        Next:
          1. sheet market.json: the market's name, and permit.number, the number of the permit
          2. fill the sheets windows, zones, frontages, stalls, categories, vendors, in this order; the rest may stay empty
          3. check --market {directory} says what is still missing
        """);

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
