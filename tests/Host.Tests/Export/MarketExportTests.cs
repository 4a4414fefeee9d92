using System.Collections.Immutable;
using TidalMarket.Host.Cli;
using TidalMarket.Host.Export;
using TidalMarket.Host.Import;
using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Host.Tests.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Export;

public class MarketExportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_sample_is_the_same_after_a_workbook_and_after_tables(string language)
    {
        Market sample = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("jinhui")).Value).Value;
        Language spoken = Languages.Named(language)!.Value;

        Assert.Equal(MarketText.Of(sample), MarketText.Of(Again(MarketExport.Workbook(sample, spoken))));
        Assert.Equal(MarketText.Of(sample), MarketText.Of(MarketReader.Read(new MarketFiles(MarketExport.Files(sample, spoken))).Value));
    }

    [Theory]
    [MemberData(nameof(SharedDays.Files), MemberType = typeof(SharedDays))]
    public void A_real_day_is_the_same_after_a_workbook(string file)
    {
        SharedDays.Needed();
        MarketFacts facts = AmsterdamImport.Day(file, File.ReadAllBytes(SharedDays.Day(file))).Value.Facts;
        Market day = MarketReader.Read(new MarketFiles(MarketWriter.Files(facts))).Value;

        Assert.Equal(MarketText.Of(day), MarketText.Of(Again(MarketExport.Workbook(day, Language.Chinese))));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("a\rb\nc\td")]
    [InlineData("a\u0001b\uFFFF")]
    [InlineData("_x0041_ and _x000D_")]
    [InlineData("榕树🍜<&>\"'")]
    [InlineData("２０２６－１－５")]
    [InlineData("1-5")]
    public void Any_name_is_the_same_after_a_workbook_and_after_tables(string name)
    {
        Market market = new SmallMarket().Read().Value;
        Market named = market with { Vendors = [.. market.Vendors.Select(vendor => vendor with { Name = Bilingual.Same(name) })] };

        Assert.Equal(name, Again(MarketExport.Workbook(named, Language.English)).Vendors[0].Name.Zh);
        Assert.Equal(MarketText.Of(named), MarketText.Of(MarketReader.Read(new MarketFiles(MarketExport.Files(named, Language.English))).Value));
    }

    [Fact]
    public void An_id_of_digits_stays_text()
    {
        SmallMarket digits = new SmallMarket().Replace("guides.csv", "G1", "007");

        Assert.Equal("007", Again(MarketExport.Workbook(digits.Read().Value, Language.English)).Guides[0].Id.Value);
    }

    [Fact]
    public void What_Excel_cannot_hold_is_refused()
    {
        Market market = new SmallMarket().Read().Value;
        Market large = market with { Vendors = [market.Vendors[0] with { Name = Bilingual.Same(new string('x', 40_000)) }, market.Vendors[1]] };

        var refused = Assert.Throws<NotDoneException>(() => MarketExport.Workbook(large, Language.English));

        Assert.Equal("vendors.csv is more than Excel can hold; name a directory as --out", Assert.Single(refused.Lines).En);
    }

    private static Market Again(byte[] workbook) =>
        MarketReader.Read(new MarketFiles(ImmutableArray.Create(KeyValuePair.Create(FileNames.Workbook, (ReadOnlyMemory<byte>)workbook)))).Value;
}
