using System.Xml.Linq;
using TidalMarket.Host.Cli;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Cli;

public sealed class MapVerbTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task The_map_of_a_market_needs_no_plan()
    {
        scratch.Sample();

        Assert.Equal(0, await scratch.Run("map --market jinhui --out maps/wall.svg --date 2027-03-01"));

        Assert.Contains("2027-03-01: 3 zones, ", scratch.Out, StringComparison.Ordinal);
        Assert.Equal(["morning", "evening"], Windows("maps", "wall.svg"));
        Assert.Equal(["wall.svg"], Directory.EnumerateFileSystemEntries(scratch.Path("maps")).Select(entry => System.IO.Path.GetFileName(entry)));
    }

    [Theory]
    [InlineData(null, "zh")]
    [InlineData(Language.English, "en")]
    public async Task It_is_in_the_markets_language_whoever_draws_it_unless_another_is_asked_for(Language? asked, string expected)
    {
        scratch.Sample();
        var host = new MarketHost(scratch.Terminal with { Language = Language.English, Asked = asked });

        await CommandLine.RunAsync(["map", "--market", "jinhui", "--out", "wall.svg"], host, TestContext.Current.CancellationToken);

        Assert.Equal(expected, XDocument.Load(scratch.Path("wall.svg")).Root!.Attribute("lang")!.Value);
    }

    [Theory]
    [InlineData("2027年3月1日")]
    [InlineData("2027/3/1")]
    public async Task A_date_is_read_as_people_write_it(string date)
    {
        scratch.Sample();

        Assert.Equal(0, await scratch.Run($"map --market jinhui --out wall.svg --date {date}"));
        Assert.Contains("2027-03-01", scratch.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_paper_it_is_a_page_that_replaces_none_but_its_like()
    {
        scratch.Sample();
        scratch.Write("<!DOCTYPE html>\n<html><body>ours</body></html>", "page.html");

        Assert.Equal((int)ExitCode.BadInput, await scratch.Run("map --market jinhui --out page.html --date 2027-03-01"));
        Assert.Equal(0, await scratch.Run("map --market jinhui --out wall.html --date 2027-03-01"));
        Assert.Equal(0, await scratch.Run("map --market jinhui --out wall.html --date 2027-03-01"));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(scratch.Path("wall.html")), StringComparison.Ordinal);
        Assert.Contains("ours", File.ReadAllText(scratch.Path("page.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_of_before_is_replaced_and_is_the_same_again()
    {
        scratch.Sample();
        await scratch.Run("map --market jinhui --out wall.svg --date 2027-03-01");
        byte[] first = await File.ReadAllBytesAsync(scratch.Path("wall.svg"), TestContext.Current.CancellationToken);

        Assert.Equal(0, await scratch.Run("map --market jinhui --out wall.svg --date 2027-03-01"));
        Assert.Equal(first, await File.ReadAllBytesAsync(scratch.Path("wall.svg"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task On_a_day_without_a_window_every_window_is_drawn()
    {
        scratch.Sample();
        string windows = scratch.Path("jinhui", "windows.csv");
        string[] lines = await File.ReadAllLinesAsync(windows, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(windows, lines.Where(line => !line.Contains(",1;2;3;4;5,", StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        Assert.Equal(0, await scratch.Run("map --market jinhui --out monday.svg --date 2027-03-01"));
        Assert.Equal(["morning", "evening"], Windows("monday.svg"));
    }

    [Theory]
    [InlineData("jinhui/vendors.csv", "is no map; choose another --out")]
    [InlineData("jinhui", "is a directory, expected a file")]
    [InlineData("wall.pdf", "wall.pdf: expected a file that ends in .svg or .html")]
    [InlineData("jinhui/vendors.csv/map.svg", "cannot be written")]
    public async Task What_is_no_map_is_left_as_it_is(string place, string told)
    {
        scratch.Sample();
        string[] before = scratch.Everything();
        string vendors = await File.ReadAllTextAsync(scratch.Path("jinhui", "vendors.csv"), TestContext.Current.CancellationToken);

        Assert.Equal((int)ExitCode.BadInput, await scratch.Run($"map --market jinhui --out {place}"));

        Assert.Contains(told, scratch.Error, StringComparison.Ordinal);
        Assert.Equal(before, scratch.Everything());
        Assert.Equal(vendors, await File.ReadAllTextAsync(scratch.Path("jinhui", "vendors.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_market_with_faults_is_not_drawn()
    {
        scratch.Sample();
        scratch.Write("id\n", "jinhui", "zones.csv");

        Assert.Equal((int)ExitCode.BadInput, await scratch.Run("map --market jinhui --out wall.svg"));
        Assert.False(File.Exists(scratch.Path("wall.svg")));
    }

    private string[] Windows(params string[] file) =>
    [
        .. XDocument.Load(scratch.Path(file)).Descendants().Select(element => (string?)element.Attribute("data-window")).OfType<string>().Distinct(),
    ];
}
