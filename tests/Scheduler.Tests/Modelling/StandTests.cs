using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class StandTests
{
    private static readonly MarketProblem Problem = new MarketBuilder().Street("R", 4000)
        .Stalls("A", 3, circular: true, startCm: 100, offsetCm: 300).Change("A1", stall => stall with { DepthCm = 120 })
        .Stalls("B", 1, offsetCm: 600, side: Side.Right).ChangeLine("B", line => line with { StandsOutward = true })
        .Stalls("C", 1, offsetCm: 100).Unmarked("D", 400, depthCm: 150)
        .Vendor("v").Vendor("shallow", depthCm: 90)
        .Problem();

    private static Stand On(string stall, string vendor = "v")
    {
        (Line line, Cell cell) = Problem.Street().CellOf(new StallId(stall));
        return Stand.On(line, cell, Problem.Asks(vendor));
    }

    [Theory]
    [InlineData("A2", 300, 500, 100, 300, -300, -100, 1)]
    [InlineData("B1", 0, 200, 600, 800, 600, 800, 1)]
    [InlineData("C1", 0, 200, -100, 100, -100, 100, 1)]
    public void It_reaches_from_its_line_inward_or_outward(string stall, int from, int to, int near, int far, int acrossFrom, int acrossTo, int front)
    {
        Stand stand = On(stall);

        Assert.Equal((new Stretch(from, to), near, far, new Stretch(acrossFrom, acrossTo), front), (stand.Along, stand.Near, stand.Far, stand.Across, stand.Front));
        Assert.Equal(far - near, stand.DepthCm);
    }

    [Theory]
    [InlineData(Side.Left, false, 1)]
    [InlineData(Side.Left, true, -1)]
    [InlineData(Side.Right, false, -1)]
    [InlineData(Side.Right, true, 1)]
    public void An_inward_stand_looks_to_the_axis_and_an_outward_one_from_it(Side side, bool outward, int front)
    {
        Line line = new MarketBuilder().Street("R", 4000).Stalls("A", 1, side: side).ChangeLine("A", old => old with { StandsOutward = outward }).Problem().Line("A");

        Assert.Equal(front, Stand.On(line, new(0, 200), 100).Front);
    }

    [Fact]
    public void A_run_is_as_deep_as_was_asked_or_as_its_shallowest_stall_and_judged_alone_as_its_deepest()
    {
        Piece piece = Piece.OfStalls(Problem.Line("A"), 0, 2);

        Assert.Equal([120], Stand.Of(piece, Problem.Asks("v")).Select(stand => stand.DepthCm));
        Assert.Equal([200], Stand.DeepestOf(piece, Problem.Asks("v")).Select(stand => stand.DepthCm));
        Assert.Equal([90], Stand.Of(piece, Problem.Asks("shallow")).Select(stand => stand.DepthCm));
        Assert.Equal([90], Stand.DeepestOf(piece, Problem.Asks("shallow")).Select(stand => stand.DepthCm));
    }

    [Fact]
    public void Over_the_joint_of_a_circle_a_run_is_two_stands() => Assert.Equal(
        [(new Stretch(300, 700), 200), (new Stretch(100, 300), 120)],
        Stand.Of(Piece.OfStalls(Problem.Line("A"), 1, 3), Problem.Asks("v")).Select(stand => (stand.Along, stand.DepthCm)));

    [Fact]
    public void On_an_unmarked_line_it_is_as_deep_as_the_line() =>
        Assert.Equal([150], Stand.Of(Problem.Street().PieceOn("D:0-200"), Problem.Asks("v")).Select(stand => stand.DepthCm));
}
