using System.Collections.Immutable;
using TidalMarket.Host.Rosters.Map;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters.Map;

public class SliceTests
{
    [Fact]
    public void A_cut_moves_aside_for_a_stall()
    {
        // The middle of 160 m is 8000; a stall lies at 7900–8300.
        MarketProblem problem = new MarketBuilder().Street("R", 16000).Stalls("A", 1, widthCm: 400, firstCm: 7900).Vendor("v1").Problem();

        ImmutableArray<Slice> slices = MapLayout.Of(problem, Paper.Roll).Slices;

        Assert.Equal(2, slices.Length);
        Assert.Equal((7900, 7900), (slices[0].ToX, slices[1].FromX));
    }

    [Fact]
    public void A_cut_moves_on_rather_than_part_two_stalls_that_one_vendor_may_have()
    {
        // Neighbours at 7700–7900 and 7960–8160: the gap between them is nearer to the middle than either end of the pair.
        MarketProblem problem = new MarketBuilder().Street("R", 16000).Stalls("A", 2, gapCm: 60, firstCm: 7700).Vendor("v1").Problem();

        Assert.Equal(8160, MapLayout.Of(problem, Paper.Roll).Slices[0].ToX);
    }

    [Fact]
    public void Of_a_slanting_shape_only_what_lies_in_the_slice_counts()
    {
        Box part = new Slice(0, 500).Part([new Spot(0, 0), new Spot(1000, 1000), new Spot(900, 1100), new Spot(-100, 100)]);

        Assert.Equal(new Box(0, 0, 500, 700), part);
    }

    [Fact]
    public void A_short_street_is_not_cut() =>
        Assert.Single(MapLayout.Of(new MarketBuilder().Street("R", 12000).Stalls("A", 1).Vendor("v1").Problem(), Paper.Roll).Slices);
}
