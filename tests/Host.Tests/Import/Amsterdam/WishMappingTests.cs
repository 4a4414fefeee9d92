using TidalMarket.Host.Import.Amsterdam;

namespace TidalMarket.Host.Tests.Import.Amsterdam;

public class WishMappingTests
{
    [Fact]
    public void Wishes_are_numbered_from_one_in_their_order_and_equal_ones_stay_equal() => Assert.Equal(
        "1:3 2:1 2:2 3:5",
        new TestDay().Vendor(1, "soll").Wish(1, "1", 7).Wish(1, "3", 0).Wish(1, "2", 7).Wish(1, "5", 40).Imported().Wishes(1));

    [Theory]
    [InlineData("99", "no such stall on the market, left out")]
    [InlineData("STW", "the hawkers' corner is never given out")]
    public void A_wish_for_what_is_no_stall_is_left_out(string stall, string done)
    {
        ImportedDay day = new TestDay().Vendor(1, "soll").Wish(1, stall, 1).Wish(1, "2", 2).Imported();

        Assert.Equal("1:2", day.Wishes(1));
        Assert.Equal(done, day.Done("voorkeuren[]"));
    }

    [Fact]
    public void A_wish_of_a_stranger_is_left_out() =>
        Assert.Equal("no such vendor in the list, left out", new TestDay().Wish(1, "2", 1).Imported().Done("voorkeuren[]"));

    [Fact]
    public void Of_two_wishes_for_a_stall_the_better_counts()
    {
        ImportedDay day = new TestDay().Vendor(1, "soll").Wish(1, "2", 5).Wish(1, "3", 4).Wish(1, "2", 1).Imported();

        Assert.Equal("1:2 2:3", day.Wishes(1));
        Assert.Equal("wished for already, the better one counts", day.Done("voorkeuren[]"));
    }

    [Fact]
    public void A_wish_without_a_number_comes_last() => Assert.Equal(
        "1:4 2:2",
        new TestDay().Vendor(1, "soll").Add("voorkeuren", """{"erkenningsNummer": "1", "plaatsId": "2"}""").Wish(1, "4", 9).Imported().Wishes(1));
}
