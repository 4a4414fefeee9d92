using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class FootwayBetweenTests
{
    private static readonly FootwayBetween Rule = new();

    /// <summary>The footway lies at 600–1000; K stands at the kerb, H at 880 to the houses, M at 780–860, N at 740–800.</summary>
    private static MarketBuilder Market(int number, Side side = Side.Left, int startCm = 0, bool surveyed = true) => new MarketBuilder()
        .Street("R", 4000, surveyed: surveyed).ChangeZone(zone => zone with { LeftFootwayCm = 400, RightFootwayCm = 400 })
        .Stalls("K", 1, offsetCm: 600, depthCm: 100, side: side).ChangeLine("K", line => line with { StandsOutward = true })
        .Stalls("H", 1, offsetCm: 1000, depthCm: 120, side: side, startCm: startCm)
        .Stalls("M", 1, offsetCm: 780, depthCm: 80, side: side).ChangeLine("M", line => line with { StandsOutward = true })
        .Stalls("N", 1, offsetCm: 800, depthCm: 60, side: side)
        .Vendor("v").Vendor("w").Vendor("shallow", depthCm: 80).Keep(Measure.Footway, number);

    private static bool Allows(MarketBuilder market, string one, string other) => market.Problem().Model().Allows(one, other);

    /// <summary>K and H leave 180 between them, K and M 140 at the houses, N and H 140 at the kerb.</summary>
    [Theory]
    [InlineData("v on K1", "w on H1", 180)]
    [InlineData("shallow on K1", "w on H1", 200)]
    [InlineData("v on K1", "w on M1", 140)]
    [InlineData("v on N1", "w on H1", 140)]
    public void The_widest_rest_of_the_footway_is_at_least_the_number(string one, string other, int left)
    {
        foreach (Side side in (Side[])[Side.Left, Side.Right])
        {
            Assert.True(Allows(Market(left, side), one, other));
            Assert.False(Allows(Market(left + 1, side), one, other));
        }
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    public void Stands_that_do_not_overlap_along_the_street_leave_it_to_each_other(int startCm, bool allowed) =>
        Assert.Equal(allowed, Allows(Market(181, startCm: startCm), "v on K1", "w on H1"));

    [Fact]
    public void A_stand_on_the_road_takes_nothing_of_it() => Assert.True(Allows(
        Market(280).Stalls("R", 1, offsetCm: 600, depthCm: 200), "v on R1", "w on H1"));

    [Fact]
    public void The_two_footways_of_a_street_are_apart_and_one_that_nobody_surveyed_is_unknown()
    {
        Assert.True(Allows(Market(280).Stalls("X", 1, offsetCm: 600, depthCm: 100, side: Side.Right).ChangeLine("X", line => line with { StandsOutward = true }),
            "v on X1", "w on H1"));
        Assert.Empty(Rule.Rows(Market(999, surveyed: false).Problem().Model()));
    }
}
