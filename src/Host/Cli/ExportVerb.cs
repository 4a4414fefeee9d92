using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>export</c>: a market as one workbook, or as a directory of CSV tables.</summary>
internal static class ExportVerb
{
    public static Command Command(VerbOptions options, MarketHost host)
    {
        Option<string> market = options.Market();
        Option<string> target = options.Out("写入的工作簿，或新目录", "the workbook, or a new directory");
        target.HelpName = "FILE.xlsx|DIR";
        market.Required = target.Required = true;
        var command = new Command("export", options.Say(
            "将市场写成一个 Excel 工作簿或一组 CSV 表，列名按显示语言", "writes a market as one Excel workbook or as CSV tables, with columns in the language of what is printed"))
        {
            market, target,
        };
        command.SetAction(parsed =>
        {
            using IHost app = host.Build();
            Export(host.Terminal, app.Services.GetRequiredService<MarketReading>(), parsed.GetRequiredValue(market), parsed.GetRequiredValue(target));
            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>A name of another kind of file would become a directory of that name, which nobody means.</summary>
    private static void RefuseOthers(string place)
    {
        if (Path.GetExtension(place).ToLowerInvariant() is ".xls" or ".xlsm" or ".xlsb" or ".ods" or ".et" or ".csv" or ".zip")
            throw NotDoneException.BadInput(
                $"--out 为“{place}”，应为 .xlsx 文件，或存放 CSV 表的目录", $"--out is \"{place}\", expected an .xlsx file, or a directory for CSV tables");
    }

    private static void Export(Terminal terminal, MarketReading reading, string directory, string target)
    {
        string place = terminal.PathOf(target);
        bool isWorkbook = FileNames.IsWorkbook(Path.GetFileName(place));
        RefuseOthers(place);
        if (isWorkbook) NewFile.Refuse(place);
        else NewDirectory.Refuse(place);
        Market market = reading.Read(reading.FilesIn(directory));
        if (isWorkbook) NewFile.Write(place, MarketExport.Workbook(market, terminal.Language));
        else NewDirectory.Write(place, MarketExport.Files(market, terminal.Language));
        string name = terminal.Short(place);
        terminal.Say(new($"{market.Header.Name.Zh}：已写入 {name}", $"{market.Header.Name.En}: written to {name}"));
    }
}
