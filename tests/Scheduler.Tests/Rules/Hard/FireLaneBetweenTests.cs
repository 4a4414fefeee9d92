using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class FireLaneBetweenTests
{
    private static readonly FireLaneBetween Rule = new();

    /// <summary>A on the left and B on the right, 200 deep, each 200 from the axis; along the street B begins where it is told.</summary>
    private static MarketBuilder Market(int number, int alongCm = 0, int startCm = 0, bool surveyed = true) => new MarketBuilder()
        .Street("R", 4000, surveyed: surveyed).Stalls("A", 1, startCm: 500).Stalls("B", 1, side: Side.Right, startCm: startCm)
        .Vendor("v").Vendor("w").Vendor("shallow", depthCm: 150)
        .Keep(Measure.FireLane, number, change: rule => rule with { AlongCm = alongCm });

    [Theory]
    [InlineData(400, "v", true)]
    [InlineData(401, "v", false)]
    [InlineData(450, "shallow", true)]
    [InlineData(451, "shallow", false)]
    public void Between_the_stands_of_both_sides_the_lane_is_as_wide_as_the_number(int number, string left, bool allowed) =>
        Assert.Equal(allowed, Market(number, startCm: 500).Problem().Model().Allows($"{left} on A1", "w on B1"));

    /// <summary>A1 is 500–700.</summary>
    [Theory]
    [InlineData(0, 301, false)]
    [InlineData(0, 300, true)]
    [InlineData(0, 699, false)]
    [InlineData(0, 700, true)]
    [InlineData(1, 700, false)]
    [InlineData(1, 701, true)]
    [InlineData(250, 51, false)]
    [InlineData(250, 50, true)]
    public void Stands_nearer_along_the_street_than_the_rule_says_share_the_lane(int alongCm, int startCm, bool allowed) =>
        Assert.Equal(allowed, Market(401, alongCm, startCm).Problem().Model().Allows("v on A1", "w on B1"));

    [Theory]
    [InlineData(249, true, 0, false)]
    [InlineData(250, true, 0, true)]
    [InlineData(249, true, 10, true)]
    [InlineData(249, false, 9, false)]
    public void A_canopy_takes_up_the_lane_while_it_is_up_and_low(int heightCm, bool removable, int windMs, bool allowed) => Assert.Equal(
        allowed,
        Market(400, startCm: 500).Vendor("c").Brings(overCm: 1, heightCm: heightCm, removable: removable)
            .Keep(Measure.LaneHeight, 250).Keep(Measure.CanopyWind, 10).Weather(windMs)
            .Problem().Model().Allows("c on A1", "w on B1"));

    [Fact]
    public void A_canopy_over_the_footway_is_in_nobodys_way() => Assert.True(
        Market(600, startCm: 500).ChangeLine("A", line => line with { StandsOutward = true })
            .Vendor("c").Brings(overCm: 300, heightCm: 1).Keep(Measure.LaneHeight, 250)
            .Problem().Model().Allows("c on A1", "w on B1"));

    [Fact]
    public void Behind_the_kerb_a_stand_leaves_no_more_than_its_half()
    {
        MarketBuilder At(int number) => Market(number, startCm: 500).ChangeLine("A", line => line with { StandsOutward = true, OffsetCm = 700 });

        Assert.True(At(800).Problem().Model().Allows("v on A1", "w on B1"));
        Assert.DoesNotContain("B1", At(801).Problem().Grounds("w"));
    }

    [Fact]
    public void Where_nothing_is_surveyed_and_on_squares_it_is_off()
    {
        Assert.Empty(Rule.Rows(Market(401, startCm: 500, surveyed: false).Problem().Model()));
        Assert.Empty(Rule.Rows(new MarketBuilder().Square("Q", 4000, 1200).Stalls("A", 1).Stalls("B", 1, side: Side.Right).Vendor("v").Vendor("w")
            .Keep(Measure.FireLane, 401).Problem().Model()));
    }

    [Fact]
    public void A_holder_of_stalls_on_both_sides_is_held_to_it_too()
    {
        PlacementModel model = Market(401, startCm: 500).Vendor("h", tier: 1, own: ["A1", "B1"]).Problem().Model();

        Assert.False(model.Allows("h on A1 | B1"));
        Assert.True(Market(400, startCm: 500).Vendor("h", tier: 1, own: ["A1", "B1"]).Problem().Model().Allows("h on A1 | B1"));
    }

    [Fact]
    public void Two_on_the_same_side_have_nothing_to_share() =>
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Stalls("C", 2).Vendor("v").Vendor("w").Keep(Measure.FireLane, 800)
            .Problem().Model()));
}
