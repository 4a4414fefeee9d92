using System.Collections.Immutable;
using System.CommandLine;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>import amsterdam FILE --out DIR</c>: a market day in the City of Amsterdam's format becomes a native market.</summary>
internal static class ImportVerb
{
    /// <summary>What an import writes; a directory to which a clerk has added other files is never replaced.</summary>
    private static readonly DirectoryKind ImportedMarket = DirectoryKind.Of(
        new("先前的导入", "a previous import"),
        UnmappedTable.File, FileNames.Market, FileNames.Policy, "windows.csv", "zones.csv", "frontages.csv", "stalls.csv",
        "features.csv", "categories.csv", "vendors.csv", "attendance.csv", "wishes.csv");

    public static Command Command(VerbOptions options, MarketHost host)
    {
        var import = new Command("import", options.Say("从别处的格式导入市场", "brings a market over from another format"));
        import.Add(Amsterdam(options, host));
        return import;
    }

    private static Command Amsterdam(VerbOptions options, MarketHost host)
    {
        var file = new Argument<string>("FILE") { Description = options.Say("市日文件（JSON）", "the file of a market day (JSON)") };
        Option<string> target = options.Out("写入的市场目录", "the directory of the market to write");
        target.Required = true;
        string words = options.Say("阿姆斯特丹市的一个市日", "a market day of the City of Amsterdam");
        var amsterdam = new Command("amsterdam", words) { file, target };
        amsterdam.SetAction(parsed =>
        {
            Import(host.Terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(target));
            return (int)ExitCode.Done;
        });
        return amsterdam;
    }

    private static void Import(Terminal terminal, string file, string target)
    {
        string place = terminal.PathOf(target);
        using var directory = PlanDirectory.Begin(place, ImportedMarket);
        ImportedDay day = Read(terminal, file);
        ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files = MarketWriter.Files(day.Facts);
        MarketProblem problem = ReadAgain(files, day.Date);
        foreach ((string name, ReadOnlyMemory<byte> content) in files) directory.Write(name, content.Span);
        directory.Write(UnmappedTable.File, UnmappedTable.Bytes(day.Unmapped));
        directory.Publish();
        terminal.Say(Summary(day, problem, terminal.Short(place)));
    }

    private static ImportedDay Read(Terminal terminal, string file)
    {
        Built<byte[]> bytes = DayFile.Read(terminal.PathOf(file));
        if (!bytes.IsValid) throw NotDoneException.Of(bytes.Faults);
        Built<ImportedDay> day = AmsterdamImport.Day(file, bytes.Value);
        return day.IsValid ? day.Value : throw NotDoneException.Of(day.Faults);
    }

    /// <summary>What we write must be what we read; if not, the fault is ours.</summary>
    private static MarketProblem ReadAgain(ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files, DateOnly date) =>
        MarketReader.Read(new MarketFiles(files)).Value.On(date).Value;

    private static Bilingual Summary(ImportedDay day, MarketProblem problem, string place)
    {
        string name = problem.Header.Name.En;
        int stalls = problem.Stalls.Length, rows = problem.Frontages.Length;
        int attending = problem.Vendors.Length, all = day.Facts.Vendors.Length;
        return new(
            $"{name} {day.Date:yyyy-MM-dd}：{rows} 排 {stalls} 个摊位，{all} 位摊主中 {attending} 位到场；"
            + $"{day.Unmapped.Length} 项未照搬，见 unmapped.csv\n已写入 {place}",
            $"{name} {day.Date:yyyy-MM-dd}: {stalls} stalls in {rows} rows, {attending} of {all} vendors attend; "
            + $"{day.Unmapped.Length} entries did not go over as they stood, see unmapped.csv\nwritten to {place}");
    }
}
