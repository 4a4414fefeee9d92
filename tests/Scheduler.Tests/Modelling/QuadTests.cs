using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class QuadTests
{
    private static MarketBuilder Zone(MarketBuilder market, string id, string line, Axis axis, int startCm, Side side = Side.Right) =>
        market.Street(id, 4000).ChangeZone(zone => zone with { Axis = axis }).Stalls(line, 1, side: side, startCm: startCm);

    private static Quad Of(MarketProblem problem, string stall)
    {
        (Line line, Cell cell) = problem.Street().CellOf(new StallId(stall));
        return Quad.Of(Stand.On(line, cell, problem.Asks("v")));
    }

    /// <summary>A stand of 200 by 200, at 200–400 on its side, 100 cm down its axis.</summary>
    [Theory]
    [InlineData(0, 0, 4000, 0, Side.Right, "100,200 300,200 300,400 100,400")]
    [InlineData(0, 0, 4000, 0, Side.Left, "100,-400 300,-400 300,-200 100,-200")]
    [InlineData(0, 0, 0, 4000, Side.Right, "-200,100 -200,300 -400,300 -400,100")]
    [InlineData(10, 20, 10, -3980, Side.Right, "210,-80 210,-280 410,-280 410,-80")]
    [InlineData(0, 0, 2400, 3200, Side.Right, "-100,200 20,360 -140,480 -260,320")]
    [InlineData(0, 0, 8000, 0, Side.Right, "200,400 600,400 600,800 200,800")]
    public void Right_of_the_axis_is_clockwise_and_the_zones_length_is_that_of_its_axis(int x1, int y1, int x2, int y2, Side side, string corners) =>
        Assert.Equal(corners, string.Join(' ', Of(Zone(new MarketBuilder(), "R", "A", new(x1, y1, x2, y2), 100, side).Vendor("v").Problem(), "A1")
            .Corners.Select(corner => $"{corner.X},{corner.Y}")));

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 2, 0)]
    [InlineData(1, 3, 0)]
    [InlineData(-2, 3, -1)]
    public void Corners_are_rounded_to_the_nearest_and_halves_up(int y2, int lengthCm, int y)
    {
        Line line = new MarketBuilder().Street("R", 4000).ChangeZone(zone => zone with { Axis = new(0, 0, 0, y2), LengthCm = 4000 }).Stalls("A", 1).Problem().Line("A");
        line = line with { Zone = line.Zone with { LengthCm = lengthCm } };

        Assert.Equal(y, Quad.Of(Stand.On(line, new(1, 2), 0)).Corners[0].Y);
    }

    /// <summary>R runs east; the other zone stands askew with its stand's corner towards the stand at 3500–3700 / 200–400.</summary>
    [Theory]
    [InlineData(0, 0, 4000, 0, 3801, 101, false)]
    [InlineData(0, 0, 4000, 0, 3801, 102, true)]
    [InlineData(0, 0, 4000, 0, 3600, 0, false)]
    [InlineData(0, 0, 4000, 0, 3600, 1, true)]
    [InlineData(0, 700, 4000, 700, 3500, 500, false)]
    [InlineData(0, 700, 4000, 700, 3500, 501, true)]
    public void Nearer_is_less_than_the_number_from_edge_to_edge_and_overlapping_is_nearer_than_anything(
        int x1, int y1, int x2, int y2, int startCm, int cm, bool nearer)
    {
        MarketProblem problem = Zone(Zone(new MarketBuilder(), "R", "A", new(0, 0, 4000, 0), 3500), "S", "B", new(x1, y1, x2, y2), Math.Min(startCm, 3800))
            .ChangeLine("B", line => line with { StartCm = startCm, LengthCm = 199 }).Change("B1", stall => stall with { Stretch = new(0, 199) })
            .Vendor("v").Problem();

        Assert.Equal(nearer, Of(problem, "A1").IsNearer(Of(problem, "B1"), cm));
        Assert.Equal(nearer, Of(problem, "B1").IsNearer(Of(problem, "A1"), cm));
    }

    [Fact]
    public void A_cross_of_two_whose_corners_are_all_outside_each_other_overlaps()
    {
        var flat = new Quad([(0, 100), (300, 100), (300, 200), (0, 200)]);
        var tall = new Quad([(100, 0), (200, 0), (200, 300), (100, 300)]);

        Assert.True(flat.IsNearer(tall, 1));
        Assert.False(flat.IsNearer(tall, 0));
    }

    [Fact]
    public void Touching_is_no_distance()
    {
        var one = new Quad([(0, 0), (100, 0), (100, 100), (0, 100)]);
        var other = new Quad([(100, 0), (200, 0), (200, 100), (100, 100)]);

        Assert.True(one.IsNearer(other, 1));
        Assert.False(one.IsNearer(other, 0));
    }

    [Fact]
    public void A_corner_before_a_slanting_side_is_measured_at_right_angles()
    {
        var square = new Quad([(0, 0), (100, 0), (100, 100), (0, 100)]);
        var slanted = new Quad([(103, 104), (143, 74), (173, 114), (133, 144)]);

        Assert.False(square.IsNearer(slanted, 5));
        Assert.True(square.IsNearer(slanted, 6));
    }
}
