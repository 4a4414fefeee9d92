using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class StreetMappingTests
{
    [Theory]
    [InlineData("4", 400)]
    [InlineData("3.5", 350)]
    [InlineData("\"3\"", 300)]
    [InlineData("null", 300)]
    public void A_stall_is_as_wide_as_the_market_says_else_three_metres(string metres, int cm) =>
        Assert.Equal(cm, new TestDay().Setting("standaardKraamAfmeting", metres).Imported().Stall("1").Stretch.LengthCm);

    [Theory]
    [InlineData("0")]
    [InlineData("0.4")]
    [InlineData("-3")]
    [InlineData("300")]
    [InlineData("3.333")]
    public void A_width_that_is_none_is_reported(string metres)
    {
        ImportedDay day = new TestDay().Setting("standaardKraamAfmeting", metres).Imported();

        Assert.Equal(300, day.Stall("1").Stretch.LengthCm);
        Assert.Equal("no width of a stall, 3 m taken", day.Done("markt.standaardKraamAfmeting"));
    }

    [Fact]
    public void The_cross_section_is_unknown_and_the_map_schematic()
    {
        Zone zone = Assert.Single(new TestDay().Imported().Facts.Zones).Value;

        Assert.False(zone.Surveyed);
        Assert.Null(zone.Axis);
    }

    [Fact]
    public void Landmarks_of_stalls_are_drawn_and_unknown_ones_reported()
    {
        ImportedDay day = new TestDay().Stall("5", "\"properties\": [\"boom\", \"electra\", \"vijver\"]").Imported();

        Assert.Equal([FeatureKind.Tree, FeatureKind.PowerPoint], day.Facts.Features.Select(feature => feature.Value.Kind));
        Assert.All(day.Facts.Features, feature => Assert.Equal(new Stretch(450, 450), feature.Value.Stretch));
        Assert.Equal("unknown, ignored", day.Done("marktplaatsen[].properties"));
    }
}
