using System.Text;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import;

public sealed class MarketFilesTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("market-files-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public void A_directory_gives_the_files_of_the_format_and_names_the_others()
    {
        Write("market.json", "{}"u8);
        Write("zones.csv", "id\n"u8);
        Write("own.rules.json", "{}"u8);
        Write("README.md", "#"u8);

        MarketFiles files = MarketFiles.FromDirectory(directory.FullName).Value;

        Assert.Equal(["market.json", "own.rules.json", "zones.csv"], files.Names);
        Assert.Equal(["README.md"], files.Others);
        Assert.Equal("id\n"u8, files.Find("zones.csv")!.Value.Span);
        Assert.Null(files.Find("vendors.csv"));
    }

    [Fact]
    public void A_directory_that_does_not_exist_is_a_fault()
    {
        Fault fault = Assert.Single(MarketFiles.FromDirectory(Path.Combine(directory.FullName, "none")).Faults);

        Assert.Equal("there is no such directory", fault.Found.En);
    }

    [Fact]
    public void A_file_in_the_place_of_the_directory_is_a_fault()
    {
        Write("market.json", "{}"u8);

        Assert.False(MarketFiles.FromDirectory(Path.Combine(directory.FullName, "market.json")).IsValid);
    }

    [Theory]
    [InlineData("vendors.csv")]
    [InlineData("market.xlsx")]
    [InlineData("market.json")]
    public void A_file_over_32_MB_is_refused_unread(string file)
    {
        using (FileStream large = File.Create(Path.Combine(directory.FullName, file))) large.SetLength(MarketFiles.LargestFile + 1);

        Fault fault = Assert.Single(MarketFiles.FromDirectory(directory.FullName).Faults);

        Assert.Equal($"{file}: 33554433 bytes, expected at most 32 MB", fault.Words.En);
    }

    [Fact]
    public void A_large_file_that_is_not_of_the_format_is_nobodys_business()
    {
        using (FileStream large = File.Create(Path.Combine(directory.FullName, "film.mp4"))) large.SetLength(MarketFiles.LargestFile + 1);

        Assert.True(MarketFiles.FromDirectory(directory.FullName).IsValid);
    }

    [Fact]
    public void GB18030_is_read_and_said_once()
    {
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        SmallMarket market = new SmallMarket().Replace("guides.csv", "Guide", "引导员").Replace("rails.csv", "Rail", "护栏");
        market.With("guides.csv", gb.GetBytes(market.Text("guides.csv"))).With("rails.csv", gb.GetBytes(market.Text("rails.csv")));

        Assert.Equal("引导员", market.Read().Value.Guides[0].Name.Zh);
        Assert.Equal("Read as GB18030, not being UTF-8: guides.csv, rails.csv", Assert.Single(market.Files().Notes).En);
    }

    [Fact]
    public void A_BOM_is_no_part_of_the_first_column_and_no_news()
    {
        var market = new SmallMarket();
        foreach (string file in SmallMarket.FileNames) market.With(file, [0xEF, 0xBB, 0xBF, .. market.Bytes(file)]);

        Assert.Empty(market.Faults());
        Assert.Empty(market.Files().Notes);
    }

    [Fact]
    public void Unicode_text_from_Excel_is_named_as_such()
    {
        var market = new SmallMarket();
        market.With("rails.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(market.Text("rails.csv"))]);

        Assert.EndsWith("Maybe it was saved as \"Unicode text\"", Assert.Single(market.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_8_that_is_cut_off_within_a_character_is_still_UTF_8()
    {
        var market = new SmallMarket();
        byte[] whole = market.Bytes("market.json");
        int cut = whole.AsSpan().IndexOf("交警"u8) + "交"u8.Length + 1;

        string fault = Assert.Single(market.With("market.json", whole[..cut]).Faults());

        Assert.StartsWith("market.json:7: the JSON breaks off here", fault, StringComparison.Ordinal);
        Assert.Empty(market.Files().Notes);
    }

    [Fact]
    public void A_broken_character_after_a_BOM_is_a_fault_with_its_line()
    {
        string fault = Assert.Single(new SmallMarket()
            .With("rails.csv", [0xEF, 0xBB, 0xBF, .. "id,name_zh,zone,piece_cm,pieces\nQ1,护栏"u8, 0xC0, .. ",R,200,40\n"u8]).Faults());

        Assert.StartsWith("rails.csv:2: a broken character in a file of UTF-8", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_a_fault()
    {
        string fault = Assert.Single(new SmallMarket().With("rails.csv", [0x69, 0x64, 0xFF, 0xFF, 0x0A]).Faults());

        Assert.StartsWith("rails.csv: its encoding is not known, expected UTF-8 or GB18030", fault, StringComparison.Ordinal);
    }

    private void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Combine(directory.FullName, name), bytes);
}
