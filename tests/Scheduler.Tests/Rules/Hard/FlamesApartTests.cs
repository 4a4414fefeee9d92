using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class FlamesApartTests
{
    private static readonly FlamesApart Rule = new();

    private static MarketBuilder Law(int number) => new MarketBuilder().Keep(Measure.HotToHot, number)
        .Category("grill", hot: true).Vendor("v", "grill", max: 2).Vendor("w", "grill").Vendor("cold");

    private static bool Allows(MarketBuilder market, string one, string other) => market.Problem().Model().Allows(one, other);

    [Theory]
    [InlineData(260, true)]
    [InlineData(261, false)]
    public void Along_a_line_the_number_is_kept_between_two_flames(int number, bool allowed)
    {
        MarketBuilder market = Law(number).Street("R", 4000).Stalls("A", 4, gapCm: 30);

        Assert.Equal(allowed, Allows(market, "v on A1", "w on A3"));
        Assert.Equal(allowed, Allows(market, "v on A3", "w on A1"));
        Assert.False(Allows(market, "v on A1 A2", "w on A3"));
        Assert.True(Allows(market, "v on A1", "cold on A2"));
        Assert.True(Allows(market, "v on A1 A2", "cold on A3"));
    }

    /// <summary>Stands of 200 by 200 at 200–400 on both sides: 400 across, and 300 along makes 500.</summary>
    [Theory]
    [InlineData(0, 400, true)]
    [InlineData(0, 401, false)]
    [InlineData(500, 500, true)]
    [InlineData(500, 501, false)]
    [InlineData(199, 400, true)]
    [InlineData(199, 401, false)]
    public void Across_the_street_it_is_kept_rectangle_to_rectangle(int startCm, int number, bool allowed) => Assert.Equal(
        allowed,
        Allows(Law(number).Street("R", 4000).Stalls("A", 1).Stalls("B", 1, side: Side.Right, startCm: startCm), "v on A1", "w on B1"));

    [Fact]
    public void Two_lines_with_one_offset_are_no_line()
    {
        MarketBuilder market = Law(100).Street("R", 4000).Stalls("A", 1).Stalls("C", 1, startCm: 299);

        Assert.False(Allows(market, "v on A1", "w on C1"));
        Assert.True(Allows(market.ChangeLine("C", line => line with { StartCm = 300 }), "v on A1", "w on C1"));
    }

    [Fact]
    public void Where_nothing_is_surveyed_only_stands_on_one_line_are_held_apart()
    {
        MarketBuilder market = Law(401).Street("R", 4000, surveyed: false).Stalls("A", 2).Stalls("B", 1, side: Side.Right);

        Assert.True(Allows(market, "v on A1", "w on B1"));
        Assert.False(Allows(market, "v on A1", "w on A2"));
    }

    /// <summary>R runs east and S from its end south, and both have a stand at 200–400 on the right: at 3500–3700 / 200–400 and at 3600–3800 / s–s + 200.</summary>
    [Theory]
    [InlineData(500, 100, true)]
    [InlineData(500, 101, false)]
    [InlineData(499, 100, false)]
    [InlineData(300, 1, false)]
    public void Round_a_corner_it_is_kept_on_the_map(int startCm, int number, bool allowed) => Assert.Equal(
        allowed,
        Allows(
            Law(number).Street("R", 4000).ChangeZone(zone => zone with { Axis = new(0, 0, 4000, 0) }).Stalls("A", 1, side: Side.Right, startCm: 3500)
                .Street("S", 4000).ChangeZone(zone => zone with { Axis = new(4000, 0, 4000, 4000) }).Stalls("B", 1, side: Side.Right, startCm: startCm),
            "v on A1",
            "w on B1"));

    [Fact]
    public void Zones_without_an_axis_know_nothing_of_each_other() => Assert.True(Allows(
        Law(9999).Street("R", 4000).Stalls("A", 1).Street("S", 4000).Stalls("B", 1), "v on A1", "w on B1"));

    [Theory]
    [InlineData("R", false)]
    [InlineData(null, true)]
    public void Between_zones_the_larger_of_the_two_numbers_holds(string? zone, bool allowed)
    {
        MarketBuilder market = Law(300)
            .Street("R", 4000).ChangeZone(street => street with { Axis = new(0, 0, 4000, 0) }).Stalls("A", 1, side: Side.Right, startCm: 3500)
            .Street("S", 4000).ChangeZone(street => street with { Axis = new(4000, 0, 4000, 4000) }).Stalls("B", 1, side: Side.Right, startCm: 500)
            .Override("hot-to-hot", 100, zone: zone);

        Assert.Equal(allowed, Allows(market, "v on A1", "w on B1"));
    }

    [Fact]
    public void One_vendors_own_pieces_are_one_flame() => Assert.True(
        Law(999).Street("R", 4000).Stalls("A", 3).Vendor("h", "grill", tier: 1, own: ["A1", "A3"]).Problem().Model().Allows("h on A1 | A3"));

    [Fact]
    public void Nobody_is_held_apart_without_a_flame_or_a_rule()
    {
        Assert.Empty(Rule.Rows(new MarketBuilder().Keep(Measure.HotToHot, 500).Street("R", 4000).Stalls("A", 2).Vendor("v").Vendor("w").Problem().Model()));
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Category("grill", hot: true).Vendor("v", "grill").Vendor("w", "grill")
            .Problem().Model()));
    }
}
