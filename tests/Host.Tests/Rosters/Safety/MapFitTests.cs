using TidalMarket.Host.Rosters.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Safety;

public class MapFitTests
{
    [Fact]
    public void The_scale_is_the_largest_that_fits()
    {
        Assert.Equal([200, 375], ((double[])[95, 50]).Select(height => Fit(new MarketBuilder().Street("R", 4000).Stalls("A", 3), height).OneTo));
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(40000)]
    [InlineData(200000)]
    public void A_street_of_any_length_has_its_map_no_wider_and_no_higher_than_there_is_room(int lengthCm)
    {
        MapBlock block = Fit(new MarketBuilder().Street("R", lengthCm).Stalls("A", lengthCm / 300, gapCm: 60), 110);

        Assert.InRange(block.HeightMm, 1, 110);
        Assert.All(block.Maps, map => Assert.InRange(map.WidthMm, 1, Print.PageWidth));
    }

    [Fact]
    public void A_zone_that_is_wider_than_long_lies_across()
    {
        MapBlock block = Fit(new MarketBuilder().Square("Q", 4000, 12000).Stalls("A", 3), 100);

        Assert.True(block.Maps[0].WidthMm > 2 * block.Maps[0].HeightMm);
    }

    [Fact]
    public void Where_nothing_fits_the_smallest_scale_is_taken() => Assert.Equal(3000, Fit(new MarketBuilder().Street("R", 4000).Stalls("A", 3), 5).OneTo);

    private static MapBlock Fit(MarketBuilder market, double heightMm)
    {
        MarketProblem problem = market.Vendor("v1").Problem();
        SafetyDay day = problem.Day(problem.Plan(problem.On("v1", ["A1"])));
        Zone zone = problem.Zones[0];
        return new MapFit(day, zone, [new PostsAndRails(day, zone, problem.Windows[0], new Print(7))], heightMm, new SafetyLayers([], Tight: false)).Find();
    }
}
