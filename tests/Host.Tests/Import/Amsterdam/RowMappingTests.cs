using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class RowMappingTests
{
    [Fact]
    public void A_row_becomes_a_line_of_touching_stalls()
    {
        ImportedDay day = new TestDay().Imported();

        Assert.Equal(["1 2 3", "4 5"], day.Lines());
        Assert.Equal(["row-1", "row-2"], day.Facts.Frontages.Select(line => line.Value.Id.Value));
        Assert.Equal("0–300 cm 300–600 cm 600–900 cm", string.Join(' ', day.Facts.Stalls.Take(3).Select(stall => stall.Value.Stretch)));
        Assert.All(day.Facts.Frontages, line => Assert.Equal(0, line.Value.JoinCm));
    }

    [Theory]
    [InlineData("1", "2", "1|2 3")]
    [InlineData("2", "1", "1|2 3")]
    [InlineData("3", "2", "1 2|3")]
    public void An_obstacle_breaks_a_row_whichever_stall_it_names_first(string a, string b, string line) =>
        Assert.Equal(line, new TestDay().Obstacle(a, b).Imported().Lines()[0]);

    [Theory]
    [InlineData("3", "4", "no neighbours in any row, nothing to break")]
    [InlineData("1", "3", "no neighbours in any row, nothing to break")]
    [InlineData("3", "99", "a stall of it is not on the market, left out")]
    public void An_obstacle_that_breaks_nothing_is_reported(string a, string b, string done)
    {
        ImportedDay day = new TestDay().Obstacle(a, b).Imported();

        Assert.Equal(["1 2 3", "4 5"], day.Lines());
        Assert.Equal(done, day.Done("obstakels[]"));
    }

    [Fact]
    public void An_obstacle_without_a_stall_is_left_out()
    {
        ImportedDay day = new TestDay().Obstacle("", "2").Imported();

        Assert.Equal(["1 2 3", "4 5"], day.Lines());
        Assert.Equal("blank, the entry is left out", day.Done("obstakels[].kraamA"));
    }

    [Fact]
    public void A_stall_that_the_market_does_not_have_breaks_its_row()
    {
        ImportedDay day = new TestDay().With("rows", """[["9", "1", "9", "2", "3", "9"], ["4", "5"]]""").Imported();

        Assert.Equal(["1|2 3", "4 5"], day.Lines());
        Assert.Equal(3, day.Unmapped.Count(entry => entry.Field == "rows[]"));
    }

    [Fact]
    public void The_hawkers_corner_is_no_stall_and_breaks_its_row()
    {
        ImportedDay day = new TestDay().Stall("STW", "\"branches\": []").With("rows", """[["1", "STW", "2", "3"], ["4", "5"]]""").Imported();

        Assert.Equal(["1|2 3", "4 5"], day.Lines());
        Assert.Equal("the hawkers' corner is never given out", day.Done("marktplaatsen[]"));
    }

    [Fact]
    public void A_stall_in_no_row_gets_a_line_of_its_own()
    {
        ImportedDay day = new TestDay().With("rows", """[["1", "2"], ["4", "5"]]""").Imported();

        Assert.Equal(["1 2", "4 5", "3"], day.Lines());
        Assert.Equal("in no row, given a line of its own", day.Done("rows[]"));
    }

    [Fact]
    public void A_stall_stands_in_the_first_row_that_names_it()
    {
        ImportedDay day = new TestDay().With("rows", """[["1", "2", "3"], ["4", "2", "5"]]""").Imported();

        Assert.Equal(["1 2 3", "4|5"], day.Lines());
        Assert.Equal("in a row already; the row breaks here", day.Done("rows[]"));
    }

    [Fact]
    public void A_row_without_any_stall_of_the_market_is_no_line() =>
        Assert.Equal(["1 2 3", "4 5"], new TestDay().With("rows", """[["8", "9"], [], ["1", "2", "3"], ["4", "5"]]""").Imported().Lines());

    [Fact]
    public void A_row_that_ends_where_it_began_is_circular()
    {
        ImportedDay day = new TestDay().With("rows", """[["1", "2", "3", "1"], ["4", "5"]]""").Imported();

        Assert.Equal(["1 2 3", "4 5"], day.Lines());
        Assert.Equal([true, false], day.Facts.Frontages.Select(line => line.Value.Circular));
    }

    [Theory]
    [InlineData("""[["1", "2", "3", "9", "1"], ["4", "5"]]""", "1", "4", "1 2 3")]
    [InlineData("""[["1", "2", "3", "1"], ["4", "5"]]""", "3", "1", "1 2 3")]
    public void A_circle_that_is_broken_at_its_seam_is_a_plain_row(string rows, string a, string b, string line)
    {
        ImportedDay day = new TestDay().With("rows", rows).Obstacle(a, b).Imported();

        Assert.Equal(line, day.Lines()[0]);
        Assert.False(day.Facts.Frontages[0].Value.Circular);
    }

    [Fact]
    public void A_circle_that_is_broken_elsewhere_stays_one()
    {
        ImportedDay day = new TestDay().With("rows", """[["1", "2", "3", "1"], ["4", "5"]]""").Obstacle("1", "2").Imported();

        Assert.Equal("1|2 3", day.Lines()[0]);
        Assert.True(day.Facts.Frontages[0].Value.Circular);
    }

    [Fact]
    public void Where_a_row_describes_a_stall_otherwise_the_list_of_stalls_holds()
    {
        ImportedDay day = new TestDay().Trade("fish", "\"verplicht\": true").Stall("1", "\"branches\": [\"fish\"]")
            .With("rows", """[[{"plaatsId": "1", "branches": []}, {"plaatsId": "2"}, "3"], ["4", "5"]]""").Imported();

        Assert.Equal(["1 2 3", "4 5"], day.Lines());
        Assert.Equal(["fish"], day.Stall("1").Marks);
        Assert.Equal("differs from marktplaatsen, which holds", day.Done("rows[]"));
    }

    [Fact]
    public void A_stall_that_is_listed_twice_is_the_first_of_the_two()
    {
        ImportedDay day = new TestDay().Add("marktplaatsen", """{"plaatsId": "1", "inactive": true}""").Imported();

        Assert.Equal(5, day.Facts.Stalls.Length);
        Assert.False(day.Stall("1").BlockedAlways);
        Assert.Equal("listed again, the first entry counts", day.Done("marktplaatsen[]"));
    }
}
