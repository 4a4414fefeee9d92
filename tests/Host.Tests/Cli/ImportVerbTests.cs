using TidalMarket.Host.Cli;
using TidalMarket.Host.Import;
using TidalMarket.Host.Tests.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

public sealed class ImportVerbTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_day_becomes_a_directory_that_reads_as_a_market()
    {
        await Write(new TestDay().Vendor(1, "vpl", "1").Vendor(2, "soll").Wish(1, "2", 1));

        Assert.Equal(ExitCode.Done, await Run("day.json", "--out", "market"));
        Assert.True(MarketReader.Read(MarketFiles.FromDirectory(scratch.Path("market")).Value).Value.On(TestDay.Date).IsValid);
        Assert.True(File.Exists(scratch.Path("market", "unmapped.csv")));
        Assert.Contains("Testmarkt 2021-10-30: 5 stalls in 2 rows, 1 of 2 vendors attend", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_previous_import_is_replaced_but_not_one_to_which_something_was_added()
    {
        await Write(new TestDay());
        Assert.Equal(ExitCode.Done, await Run("day.json", "--out", "market"));
        Assert.Equal(ExitCode.Done, await Run("day.json", "--out", "market"));

        scratch.Write("id\r\n", "market", "tariffs.csv");
        Assert.Equal(ExitCode.BadInput, await Run("day.json", "--out", "market"));
        Assert.Contains("holds tariffs.csv, expected nothing or a previous import", scratch.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"rows\": [", "day.json:2: ")]
    [InlineData("{}", "day.json:1: no marktDate")]
    public async Task A_file_that_is_no_day_leaves_nothing_behind(string content, string fault)
    {
        scratch.Write(content, "day.json");

        Assert.Equal(ExitCode.BadInput, await Run("day.json", "--out", "a/market"));
        Assert.StartsWith(fault, scratch.Error, StringComparison.Ordinal);
        Assert.Equal(["day.json"], scratch.Everything());
    }

    [Theory]
    [InlineData("nothing.json", "there is no such file")]
    [InlineData(".", "locaties.json: there is no such file, expected a file of an Amsterdam layout")]
    [InlineData("", "")]
    public async Task What_is_no_file_is_refused(string file, string found)
    {
        Assert.Equal(ExitCode.BadInput, await Run(file, "--out", "market"));
        Assert.Contains(found, scratch.Error, StringComparison.Ordinal);
        Assert.Empty(scratch.Everything());
    }

    private Task Write(TestDay day) => File.WriteAllBytesAsync(scratch.Path("day.json"), day.Bytes, TestContext.Current.CancellationToken);

    private async Task<ExitCode> Run(params string[] args) => (ExitCode)await CommandLine.RunAsync(
        ["import", "amsterdam", .. args], new MarketHost(scratch.Terminal), TestContext.Current.CancellationToken);
}
