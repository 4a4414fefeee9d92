using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class LaneReachTests
{
    private static int Reach(Func<MarketBuilder, MarketBuilder> change, int offsetCm = 400, bool outward = false)
    {
        MarketProblem problem = change(new MarketBuilder().Street("R", 4000).Stalls("A", 1, offsetCm: offsetCm)
            .ChangeLine("A", line => line with { StandsOutward = outward }).Vendor("v")).Problem();
        Street street = problem.Street();
        (Line line, Cell cell) = street.CellOf(new StallId("A1"));
        return LaneReach.Of(street, problem.Asks("v"), Stand.On(line, cell, problem.Asks("v")));
    }

    [Theory]
    [InlineData(400, false, 200)]
    [InlineData(100, false, -100)]
    [InlineData(900, false, 600)]
    [InlineData(400, true, 400)]
    [InlineData(700, true, 600)]
    public void It_is_the_inner_edge_or_the_kerb(int offsetCm, bool outward, int reach) => Assert.Equal(reach, Reach(market => market, offsetCm, outward));

    [Theory]
    [InlineData(400, false, 249, 150)]
    [InlineData(400, false, 250, 200)]
    [InlineData(830, false, 249, 580)]
    [InlineData(400, true, 249, 400)]
    public void Less_what_a_low_canopy_reaches_out_on_the_side_of_the_lane(int offsetCm, bool outward, int heightCm, int reach) =>
        Assert.Equal(reach, Reach(market => market.Brings(overCm: 50, heightCm: heightCm).Keep(Measure.LaneHeight, 250), offsetCm, outward));

    [Theory]
    [InlineData(9, true, 150)]
    [InlineData(10, true, 200)]
    [InlineData(10, false, 150)]
    public void While_it_is_up(int windMs, bool removable, int reach) => Assert.Equal(reach, Reach(market =>
        market.Brings(overCm: 50, heightCm: 200, removable: removable).Keep(Measure.LaneHeight, 250).Keep(Measure.CanopyWind, 10).Weather(windMs)));
}
