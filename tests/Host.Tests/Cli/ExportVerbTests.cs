namespace TidalMarket.Host.Tests.Cli;

public sealed class ExportVerbTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_workbook_of_a_market_is_a_market()
    {
        scratch.Sample();
        Directory.CreateDirectory(scratch.Path("other"));

        Assert.Equal(0, await scratch.Run("export --market jinhui --out other/market.xlsx"));
        Assert.Equal(0, await scratch.Run("check --market other"));
        Assert.Equal(["market.xlsx"], Directory.GetFileSystemEntries(scratch.Path("other")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Tables_of_a_workbook_are_the_tables_it_was_made_of()
    {
        scratch.Sample();
        Directory.CreateDirectory(scratch.Path("book"));
        await scratch.Run("export --market jinhui --out book/market.xlsx --lang zh");
        await scratch.Run("export --market jinhui --out tables");

        Assert.Equal(0, await scratch.Run("export --market book --out again"));
        Assert.All(
            Directory.GetFiles(scratch.Path("tables")),
            file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(scratch.Path("again", Path.GetFileName(file)))));
    }

    [Theory]
    [InlineData("mine.xlsx", "mine.xlsx is there already")]
    [InlineData("jinhui", "jinhui holds README.md, expected nothing")]
    [InlineData("none/market.xlsx", "there is no directory")]
    [InlineData("mine.xlsx/tables", "mine.xlsx is a file, expected a directory\n")]
    [InlineData("tables.xls", "expected an .xlsx file, or a directory for CSV tables")]
    [InlineData("tables.ods", "expected an .xlsx file, or a directory for CSV tables")]
    public async Task Nothing_that_is_there_is_ever_replaced(string place, string said)
    {
        scratch.Sample();
        scratch.Write("mine", "mine.xlsx");
        string[] before = scratch.Everything();

        Assert.Equal(2, await scratch.Run($"export --market jinhui --out {place}"));
        Assert.Contains(said, scratch.Error, StringComparison.Ordinal);
        Assert.Equal(before, scratch.Everything());
        Assert.Equal("mine", File.ReadAllText(scratch.Path("mine.xlsx")));
    }

    [Fact]
    public async Task A_market_with_faults_is_not_written()
    {
        File.AppendAllText(Path.Combine(scratch.Sample(), "vendors.csv"), "V999\n");
        string[] before = scratch.Everything();

        Assert.Equal(2, await scratch.Run("export --market jinhui --out market.xlsx"));
        Assert.Equal(2, await scratch.Run("export --market jinhui --out tables"));
        Assert.Equal(before, scratch.Everything());
    }

    [Fact]
    public async Task Check_names_the_sheet_and_the_cell()
    {
        Directory.CreateDirectory(scratch.Path("other"));
        File.WriteAllBytes(scratch.Path("other", "market.xlsx"), new Import.Workbooks.SheetMarket().Write("vendors", "E3", "first").Bytes());
        foreach (string file in (string[])["market.json", "policy.json"]) scratch.Write(new Import.SmallMarket().Text(file), "other", file);

        Assert.Equal(2, await scratch.Run("check --market other"));
        Assert.Equal("market.xlsx[vendors]!E3: rank is \"first\", expected a whole number, at least 0", scratch.Error.Trim());
    }
}
