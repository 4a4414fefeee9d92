using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class OneSideOnlyTests
{
    private static readonly OneSideOnly Rule = new();

    private static MarketBuilder Market(bool surveyed = true) => new MarketBuilder()
        .Street("R", 4000, surveyed: surveyed).Stalls("A", 2).Stalls("B", 2, side: Side.Right).Stalls("C", 1, startCm: 1000)
        .Vendor("v").Vendor("w").Keep(Measure.OneSide);

    [Theory]
    [InlineData("v on A1", "w on A2", true)]
    [InlineData("v on B1", "w on B2", true)]
    [InlineData("v on A1", "w on C1", true)]
    [InlineData("v on A1", "w on B1", false)]
    [InlineData("v on B2", "w on C1", false)]
    public void All_stands_of_a_street_are_on_one_side_and_on_which_is_free_to_choose(string one, string other, bool allowed) =>
        Assert.Equal(allowed, Market().Problem().Model().Allows(one, other));

    [Fact]
    public void At_first_the_side_with_more_columns_is_open()
    {
        PlacementModel model = Market().Problem().Model();

        Assert.Equal([("R Left", true), ("R Right", false)], Rule.Choices(model).Select(choice => (choice.Where, choice.AtFirst)));
        Assert.Equal(2, model.ChoicesOf(Rule.Id).Length);
    }

    [Fact]
    public void Where_nothing_is_surveyed_and_on_squares_it_is_off()
    {
        Assert.Empty(Rule.Rows(Market(surveyed: false).Problem().Model()));
        Assert.Empty(Rule.Rows(new MarketBuilder().Square("Q", 4000, 1200).Stalls("A", 1).Stalls("B", 1, side: Side.Right).Vendor("v").Vendor("w")
            .Keep(Measure.OneSide).Problem().Model()));
    }

    [Fact]
    public void A_street_with_more_lanes_than_the_rule_is_about_has_two_sides()
    {
        MarketBuilder market = Market().Keep(Measure.OneSide, change: rule => rule with { LanesTo = 1 });

        Assert.False(market.Problem().Model().Allows("v on A1", "w on B1"));
        Assert.True(market.ChangeZone(zone => zone with { Lanes = 2 }).Problem().Model().Allows("v on A1", "w on B1"));
    }

    [Fact]
    public void Each_street_has_its_own_side() =>
        Assert.True(Market().Street("S", 4000).Stalls("D", 1).Stalls("E", 1, side: Side.Right).Problem().Model().Allows("v on A1", "w on E1"));

    [Fact]
    public void Own_stalls_on_both_sides_are_never_both_had()
    {
        PlacementModel model = Market().Vendor("h", tier: 1, own: ["A1", "B1"]).Problem().Model();

        Assert.False(model.Allows("h on A1 | B1"));
    }

    [Fact]
    public void A_street_with_stalls_on_one_side_alone_has_nothing_to_choose() =>
        Assert.Empty(Rule.Choices(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Vendor("v").Keep(Measure.OneSide).Problem().Model()));
}
