using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class DistanceTests
{
    private static MarketBuilder Market() => new MarketBuilder().Street("R", 4000).Stalls("A", 3, gapCm: 100).Stalls("B", 3, side: Side.Right).Vendor("v");

    private static bool IsBelow(MarketProblem problem, string one, string other, int cm)
    {
        Stand On(string stall)
        {
            (Line line, Cell cell) = problem.Street().CellOf(new StallId(stall));
            return Stand.On(line, cell, problem.Asks("v"));
        }

        Assert.Equal(Distance.IsBelow(On(one), On(other), cm), Distance.IsBelow(On(other), On(one), cm));
        return Distance.IsBelow(On(one), On(other), cm);
    }

    [Theory]
    [InlineData(0, 100, 100, 200, 0)]
    [InlineData(0, 100, 150, 200, 50)]
    [InlineData(150, 200, 0, 100, 50)]
    [InlineData(0, 100, 60, 200, -40)]
    public void A_gap_is_what_lies_between_and_below_nought_where_they_overlap(int from, int to, int otherFrom, int otherTo, int gap) =>
        Assert.Equal(gap, Distance.Gap(new(from, to), new(otherFrom, otherTo)));

    /// <summary>A1 0–200, A2 300–500, A3 600–800; B1 0–200, B2 200–400, B3 400–600; 400 between the lines.</summary>
    [Theory]
    [InlineData("A1", "A2", 100)]
    [InlineData("A1", "A3", 400)]
    [InlineData("A1", "B1", 400)]
    [InlineData("A2", "B1", 413)]
    public void Along_a_line_and_from_rectangle_to_rectangle_it_is_exact(string one, string other, int cm)
    {
        Assert.True(IsBelow(Market().Problem(), one, other, cm + 1));
        Assert.Equal(cm == 413, IsBelow(Market().Problem(), one, other, cm));
        Assert.False(IsBelow(Market().Problem(), one, other, cm - 1));
    }

    [Fact]
    public void Nothing_is_below_nought() => Assert.False(IsBelow(Market().Problem(), "A1", "A1", 0));

    [Fact]
    public void Across_a_zone_that_nobody_surveyed_nothing_is_measured()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000, surveyed: false).Stalls("A", 2).Stalls("B", 1).Vendor("v").Problem();

        Assert.False(IsBelow(problem, "A1", "B1", 9999));
        Assert.True(IsBelow(problem, "A1", "A2", 1));
    }
}
