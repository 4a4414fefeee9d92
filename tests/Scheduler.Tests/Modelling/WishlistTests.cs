using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class WishlistTests
{
    private static MarketBuilder Market => new MarketBuilder().Street("R", 4000).Stalls("A", 6).Unmarked("B", 1000);

    private static int Best(MarketProblem problem, params string[] ground)
    {
        Street street = problem.Street();
        return new Wishlist(problem.Asks("v")).BestIn(ground.Select(street.PieceOn));
    }

    [Theory]
    [InlineData("A3", 0)]
    [InlineData("A5", 1)]
    [InlineData("A1", 2)]
    [InlineData("A2 A3", 0)]
    [InlineData("A4 A5 A6", 1)]
    [InlineData("A1 A2 A3 A4 A5", 0)]
    public void A_run_is_as_good_as_the_best_wish_that_it_takes_in(string ground, int steps) =>
        Assert.Equal(steps, Best(Market.Vendor("v", wishes: ["A3", "A5"]).Problem(), ground));

    [Fact]
    public void Of_several_pieces_the_best_counts() =>
        Assert.Equal(0, Best(Market.Vendor("v", wishes: ["A3", "A5"]).Problem(), "A5", "A3"));

    [Theory]
    [InlineData("A1", 0)]
    [InlineData("A2", 1)]
    [InlineData("A3", 1)]
    [InlineData("A4", 3)]
    [InlineData("A5", 4)]
    public void Equal_priorities_share_a_step_and_the_next_one_comes_after_all_of_them(string ground, int steps) =>
        Assert.Equal(steps, Best(
            Market.Vendor("v").Wish("v", "A1", 1).Wish("v", "A2", 5).Wish("v", "A3", 5).Wish("v", "A4", 9).Problem(), ground));

    [Theory]
    [InlineData("B:0-200", 0)]
    [InlineData("B:390-590", 0)]
    [InlineData("B:400-600", 1)]
    [InlineData("A1", 1)]
    public void A_stretch_is_taken_in_by_a_run_that_overlaps_it(string ground, int steps) =>
        Assert.Equal(steps, Best(Market.Vendor("v", wishes: ["B:0-400"]).Problem(), ground));

    [Fact]
    public void Without_wishes_every_run_is_as_good() => Assert.Equal(0, Best(Market.Vendor("v").Problem(), "A1"));

    [Fact]
    public void Own_stalls_are_no_wish()
    {
        MarketProblem problem = Market.Vendor("v", tier: 1, own: ["A1"], wishes: ["A1", "A4"]).Problem();

        Assert.Equal(1, new Wishlist(problem.Asks("v")).Length);
        Assert.Equal(1, Best(problem, "A1"));
        Assert.Equal(0, Best(problem, "A4"));
    }
}
