using TidalMarket.Host.Import.Amsterdam;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class LayoutImportTests
{
    [Fact]
    public void Lists_that_face_each_other_are_the_two_sides_of_one_zone()
    {
        MarketFacts facts = new TestLayout().Imported().Facts;

        Zone zone = Assert.Single(facts.Zones).Value;
        Assert.Equal("Row 1", zone.Name.En);
        Assert.Equal([Side.Left, Side.Right], facts.Frontages.Select(line => line.Value.Side));
        Assert.Equal([1650, 600], facts.Frontages.Select(line => line.Value.LengthCm));
        Assert.Equal(1650, zone.LengthCm);
        Assert.False(zone.Surveyed);
    }

    [Fact]
    public void Rows_follow_their_list_in_its_direction_a_passage_apart()
    {
        MarketFacts facts = new TestLayout().Imported().Facts;

        Assert.Equal(
            ["1:0-300", "2:300-600", "3:600-900", "5:1050-1350", "4:1350-1650", "6:0-300", "7:300-600"],
            facts.Stalls.Select(stall => $"{stall.Value.Id}:{stall.Value.Stretch.FromCm}-{stall.Value.Stretch.ToCm}"));
        Assert.Equal(
            ["Obstacle passage 900-1050", "Lamp lamp post 975-975"],
            facts.Features.Select(one => $"{one.Value.Kind} {one.Value.Name.En} {one.Value.Stretch.FromCm}-{one.Value.Stretch.ToCm}"));
    }

    [Fact]
    public void What_stands_at_the_ends_becomes_a_landmark_said_once()
    {
        MarketHeader header = new TestLayout().Imported().Facts.Header.Value;

        Assert.Equal(["Kerk Church 0", "Damstraat - Brug Damstraat / Brug 1650"], header.Landmarks.Select(mark => $"{mark.Id} {mark.Name.En} {mark.AtCm}"));
        Assert.Equal("教堂", header.Landmarks[0].Name.Zh);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("markt gaat door op volgende pagina")]
    public void What_names_no_place_is_no_landmark_and_reported(string said)
    {
        ImportedDay layout = new TestLayout().With(LayoutFiles.Pages, $$"""
            [{"title": "", "indelingslijstGroup": [{"class": "block-left", "title": "", "landmarkTop": "{{said}}", "landmarkBottom": "", "plaatsList": ["1", "2", "3", "4", "5", "6", "7"]}]}]
            """).Imported();

        Assert.Empty(layout.Facts.Header.Value.Landmarks);
        Assert.Equal("not the name of a place, no landmark made of it", layout.Done("paginas[].landmark"));
    }

    [Fact]
    public void A_row_on_no_page_is_drawn_apart_and_reported()
    {
        ImportedDay layout = new TestLayout().With(LayoutFiles.Pages, "[]").Imported();

        Assert.Equal(3, layout.Facts.Zones.Length);
        Assert.Equal(7, layout.Facts.Stalls.Length);
        Assert.Equal(3, layout.Unmapped.Count(row => row.Field == "paginas[]" && row.Done == Done.NotPrinted));
        Assert.Equal("no neighbours in any row, nothing to break", layout.Done("obstakels[]"));
    }

    [Fact]
    public void A_stall_on_two_pages_is_drawn_once_and_one_that_is_none_not_at_all()
    {
        ImportedDay layout = new TestLayout().With(LayoutFiles.Pages, """
            [{"indelingslijstGroup": [{"plaatsList": ["1", "2", "3", "4", "5", "99"]}, {"plaatsList": ["3", "6", "7"]}]}]
            """).Imported();

        Assert.Equal(7, layout.Facts.Stalls.Length);
        Assert.Equal(["99 no such stall on the market, left out", "3 on a print page already, drawn once"],
            layout.Unmapped.Where(row => row.Field == "paginas[]").Select(row => $"{row.Where} {row.Done.En}"));
    }

    [Theory]
    [InlineData("DAPP-ZA", "Dappermarkt, Saturday", "Dappermarkt 星期六", 1 << 6)]
    [InlineData("XYZ-MA", "XYZ, Monday", "XYZ 星期一", 1 << 1)]
    [InlineData("NW-ANT", "Nieuwmarkt ANT", "Nieuwmarkt ANT", 0b1111_1110)]
    [InlineData("plein", "plein", "plein", 0b1111_1110)]
    public void The_name_of_the_directory_says_which_market_and_weekday(string directory, string en, string zh, int days)
    {
        MarketFacts facts = new TestLayout().Imported(directory).Facts;

        Assert.Equal((en, zh), (facts.Header.Value.Name.En, facts.Header.Value.Name.Zh));
        Assert.Equal(new Weekdays(days), Assert.Single(facts.Windows).Value.Weekdays);
    }

    [Fact]
    public void Trades_take_their_names_and_colours_from_the_city()
    {
        ImportedDay layout = new TestLayout()
            .With(LayoutFiles.Stalls, """[{"plaatsId": "1", "branches": ["fish", "302-x"]}, {"plaatsId": "2"}]""")
            .With(LayoutFiles.SharedTrades, """
                [{"brancheId": "fish", "description": "Vis", "color": "#8cabd9"}, {"brancheId": "302-x", "description": "Bloemen"}, {"brancheId": "unused"}]
                """)
            .Imported();

        Assert.Equal(("Vis", "#8cabd9", true), (layout.Category("fish").Name.En, layout.Category("fish").Colour, layout.Category("fish").Bound));
        Assert.Equal("flowers and plants", layout.Category("302-x").Name.En);
        Assert.DoesNotContain(layout.Facts.Categories, category => category.Value.Id.Value == "unused");
        Assert.Equal(["fish"], layout.Stall("1").Marks);
    }

    [Fact]
    public void Files_that_may_be_missing_may()
    {
        var layout = new TestLayout();
        foreach (string file in (string[])[LayoutFiles.Obstacles, LayoutFiles.Trades, LayoutFiles.Pages]) layout.Without(file);

        Assert.Equal(7, layout.Imported().Facts.Stalls.Length);
    }

    [Theory]
    [InlineData(LayoutFiles.Stalls, "[{\n\"plaatsId\": []}]", "in/TEST-ZA/locaties.json:2: [] as locaties[0].plaatsId, expected text")]
    [InlineData(LayoutFiles.Stalls, "[]", "in/TEST-ZA/locaties.json:1: 0 stalls in locaties, expected 1 to 20000")]
    [InlineData(LayoutFiles.Stalls, "{}", "in/TEST-ZA/locaties.json:1: {…} as locaties, expected a list")]
    [InlineData(LayoutFiles.Rows, "{\"rows\":\n[1]}", "in/TEST-ZA/markt.json:2: 1 as rows[0], expected a list of stalls")]
    [InlineData(LayoutFiles.Rows, "[]", "in/TEST-ZA/markt.json:1: [] as JSON, expected an object {…}")]
    [InlineData(LayoutFiles.Pages, "[{\"indelingslijstGroup\": 3}]", "in/TEST-ZA/paginas.json:1: 3 as paginas[0].indelingslijstGroup, expected a list")]
    [InlineData(LayoutFiles.Obstacles, "{", "in/TEST-ZA/geografie.json:1: the JSON breaks off here, expected whole and well-formed JSON")]
    public void What_is_no_layout_is_refused_with_its_file_and_line(string file, string content, string fault) =>
        Assert.Contains(fault, new TestLayout().With(file, content).Result().Faults.Select(one => one.Words.En));
}
