using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class AisleBetweenTests
{
    private static readonly AisleBetween Rule = new();

    /// <summary>A from 100 to 300 left of the axis, B as far right of it, both looking in: 200 between them.</summary>
    private static MarketBuilder Market(int number, int startCm = 0) => new MarketBuilder()
        .Square("Q", 4000, 1200).Stalls("A", 1, offsetCm: 300).Stalls("B", 1, offsetCm: 300, side: Side.Right, startCm: startCm)
        .Vendor("v").Vendor("w").Vendor("shallow", depthCm: 100).Keep(Measure.Aisle, number);

    private static bool Allows(MarketBuilder market, string left = "v") => market.Problem().Model().Allows($"{left} on A1", "w on B1");

    [Theory]
    [InlineData(200, "v", true)]
    [InlineData(201, "v", false)]
    [InlineData(300, "shallow", true)]
    [InlineData(301, "shallow", false)]
    public void Between_stands_that_face_each_other_the_number_is_left(int number, string left, bool allowed) =>
        Assert.Equal(allowed, Allows(Market(number), left));

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    public void Stands_that_do_not_overlap_along_the_street_need_none(int startCm, bool allowed) =>
        Assert.Equal(allowed, Allows(Market(999, startCm)));

    /// <summary>Turned round, A stands at 300–500 and B at 300–500, back to back.</summary>
    [Theory]
    [InlineData(true, false, 400, true)]
    [InlineData(true, false, 401, false)]
    [InlineData(false, true, 401, false)]
    [InlineData(true, true, 9999, true)]
    public void It_is_enough_that_one_of_them_faces_the_other(bool leftOutward, bool rightOutward, int number, bool allowed) => Assert.Equal(
        allowed,
        Allows(Market(number).ChangeLine("A", line => line with { StandsOutward = leftOutward }).ChangeLine("B", line => line with { StandsOutward = rightOutward })));

    [Fact]
    public void A_street_has_aisles_too_and_a_zone_that_nobody_surveyed_none()
    {
        Assert.False(new MarketBuilder().Street("R", 4000).Stalls("A", 1).Stalls("C", 1, offsetCm: 190, depthCm: 100).Vendor("v").Vendor("w")
            .Keep(Measure.Aisle, 50).Problem().Model().Allows("v on A1", "w on C1"));
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000, surveyed: false).Stalls("A", 1).Stalls("C", 1, offsetCm: 190).Vendor("v").Vendor("w")
            .Keep(Measure.Aisle, 50).Problem().Model()));
    }

    /// <summary>As deep as its line allows, the stand of A has its middle beyond that of C; as deep as was asked, it looks at it.</summary>
    [Fact]
    public void Which_way_stands_face_is_asked_of_the_stands_and_not_of_the_deepest()
    {
        MarketBuilder market = new MarketBuilder().Square("Q", 4000, 1200)
            .Stalls("A", 1, offsetCm: 400, depthCm: 300, side: Side.Right).Stalls("C", 1, offsetCm: 260, depthCm: 50, side: Side.Right)
            .ChangeLine("C", line => line with { StandsOutward = true })
            .Vendor("v", depthCm: 100).Vendor("w").Keep(Measure.Aisle, 1);

        Assert.False(market.Problem().Model().Allows("v on A1", "w on C1"));
    }

    /// <summary>Traffic is live on the right alone, and there the number is larger.</summary>
    [Theory]
    [InlineData("v on A1", "w on C1", true)]
    [InlineData("v on B1", "w on D1", false)]
    [InlineData("v on A1", "w on D1", false)]
    public void The_larger_number_of_the_two_lines_holds(string one, string other, bool allowed)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000, traffic: Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 1, offsetCm: 300, depthCm: 100).Stalls("C", 1, offsetCm: 100, depthCm: 50)
            .Stalls("B", 1, offsetCm: 300, depthCm: 100, side: Side.Right).Stalls("D", 1, offsetCm: 100, depthCm: 50, side: Side.Right)
            .Vendor("v").Vendor("w")
            .Keep(Measure.Aisle, change: rule => rule with { ByTraffic = new(Closed: 100, Live: 400, Diverted: null) });

        Assert.Equal(allowed, market.Problem().Model().Allows(one, other));
    }

    [Fact]
    public void Own_stalls_that_face_each_other_too_closely_are_never_both_had()
    {
        PlacementModel model = Market(201).Vendor("h", tier: 1, own: ["A1", "B1"]).Problem().Model();

        Assert.False(model.Allows("h on A1 | B1"));
    }
}
