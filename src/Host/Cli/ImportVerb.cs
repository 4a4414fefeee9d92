using System.Collections.Immutable;
using System.CommandLine;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Cli;

/// <summary><c>import amsterdam FILE|DIR --out DIR</c>: a market day, or a layout, in the City of Amsterdam's format becomes a native market.</summary>
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
        var file = new Argument<string>("FILE")
        {
            Description = options.Say("市日文件（JSON），或市场布局的目录", "the file of a market day (JSON), or the directory of a layout"),
        };
        Option<string> target = options.Out("写入的市场目录", "the directory of the market to write");
        target.Required = true;
        string words = options.Say("阿姆斯特丹市的一个市日（FILE 为文件），或一个没有摊主的市场布局（FILE 为目录）", "a market day of the City of Amsterdam (FILE is a file), or a layout without vendors (FILE is a directory)");
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
        using var directory = OutputDirectory.Begin(place, ImportedMarket);
        ImportedDay day = Directory.Exists(terminal.PathOf(file)) ? ReadLayout(terminal, file) : ReadDay(terminal, file);
        ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files = MarketWriter.Files(day.Facts);
        Market market = ReadAgain(files, day);
        foreach ((string name, ReadOnlyMemory<byte> content) in files) directory.Write(name, content.Span);
        directory.Write(UnmappedTable.File, UnmappedTable.Bytes(day.Unmapped));
        directory.Publish();
        terminal.Say(Summary(day, market, terminal.Short(place)));
    }

    private static ImportedDay ReadDay(Terminal terminal, string file)
    {
        Built<byte[]> bytes = DayFile.Read(terminal.PathOf(file));
        if (!bytes.IsValid) throw NotDoneException.Of(bytes.Faults);
        Built<ImportedDay> day = AmsterdamImport.Day(file, bytes.Value);
        return day.IsValid ? day.Value : throw NotDoneException.Of(day.Faults);
    }

    private static ImportedDay ReadLayout(Terminal terminal, string directory)
    {
        string place = Path.TrimEndingDirectorySeparator(terminal.PathOf(directory));
        Built<ImmutableDictionary<string, byte[]>> files = LayoutFiles.Read(place);
        if (!files.IsValid) throw NotDoneException.Of(files.Faults);
        Built<ImportedDay> layout = LayoutImport.Layout(directory, Path.GetFileName(place), files.Value);
        return layout.IsValid ? layout.Value : throw NotDoneException.Of(layout.Faults);
    }

    /// <summary>What we write must be what we read; if not, the fault is ours.</summary>
    private static Market ReadAgain(ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> files, ImportedDay day)
    {
        Market market = MarketReader.Read(new MarketFiles(files)).Value;
        if (day.Day is DateOnly date) _ = market.On(date).Value;
        return market;
    }

    private static Bilingual Summary(ImportedDay day, Market market, string place)
    {
        string name = market.Header.Name.En;
        int stalls = market.Stalls.Length, rows = market.Frontages.Length, left = day.Unmapped.Length;
        Bilingual what = day.Day is DateOnly date
            ? Attending(market, date, $"{name} {date:yyyy-MM-dd}", stalls, rows)
            : new($"{market.Header.Name.Zh}：{market.Zones.Length} 段 {rows} 条沿线 {stalls} 个摊位，没有摊主",
                $"{name}: {stalls} stalls on {rows} lines of {market.Zones.Length} sections, no vendors");
        return new(
            $"{what.Zh}；{left} 项未照搬，见 unmapped.csv\n已写入 {place}",
            $"{what.En}; {left} entries did not go over as they stood, see unmapped.csv\nwritten to {place}");
    }

    private static Bilingual Attending(Market market, DateOnly date, string title, int stalls, int rows)
    {
        int attending = market.On(date).Value.Vendors.Length, all = market.Vendors.Length;
        return new(
            $"{title}：{rows} 排 {stalls} 个摊位，{all} 位摊主中 {attending} 位到场",
            $"{title}: {stalls} stalls in {rows} rows, {attending} of {all} vendors attend");
    }
}
