using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class PieceTests
{
    private static readonly MarketProblem Problem = new MarketBuilder().Street("R", 4000)
        .Stalls("A", 4, gapCm: 60, circular: true).Unmarked("B", 1000)
        .Problem();

    [Fact]
    public void A_piece_of_stalls_reaches_from_the_first_ones_start_to_the_last_ones_end_the_gaps_included()
    {
        Piece piece = Piece.OfStalls(Problem.Line("A"), 1, 2);

        Assert.Equal((new Stretch(260, 720), 460, 2, 2, false), (piece.Stretch, piece.WidthCm, piece.Stalls, piece.Held, piece.Wraps));
        Assert.Equal("A2 A3", piece.Ground());
        Assert.Equal([1, 2], piece.HeldCells);
    }

    [Fact]
    public void A_piece_over_the_joint_of_a_circle_is_as_long_as_its_stalls_and_shows_its_part_before_the_joint()
    {
        Piece piece = Piece.OfStalls(Problem.Line("A"), 2, 3);

        Assert.Equal((new Stretch(520, 980), 600, 3, true), (piece.Stretch, piece.WidthCm, piece.Stalls, piece.Wraps));
        Assert.Equal("A3 A4 A1", piece.Ground());
        Assert.Equal([2, 3, 0], piece.HeldCells);
    }

    [Fact]
    public void A_piece_that_ends_at_the_joint_does_not_wrap() => Assert.False(Piece.OfStalls(Problem.Line("A"), 2, 2).Wraps);

    /// <summary>The line B has 100 modules of 10 cm; its first cell is the street's fifth.</summary>
    [Theory]
    [InlineData(0, 200, 60, 20, 26, 1)]
    [InlineData(0, 201, 60, 21, 27, 2)]
    [InlineData(0, 200, 0, 20, 20, 1)]
    [InlineData(0, 195, 5, 20, 20, 1)]
    [InlineData(0, 195, 6, 20, 21, 1)]
    [InlineData(74, 200, 60, 20, 26, 1)]
    [InlineData(75, 200, 60, 20, 25, 1)]
    [InlineData(80, 200, 60, 20, 20, 1)]
    [InlineData(0, 401, 60, 41, 47, 3)]
    public void A_piece_of_modules_holds_the_side_gap_behind_it_as_far_as_the_line_goes(
        int first, int widthCm, int gapCm, int count, int held, int stalls)
    {
        Piece piece = Piece.OfModules(Problem.Line("B"), first, widthCm, gapCm, standardWidthCm: 200);

        Assert.Equal((count, held, stalls), (piece.Count, piece.Held, piece.Stalls));
        Assert.Equal(new Stretch(first * 10, first * 10 + widthCm), piece.Stretch);
        Assert.Equal(Enumerable.Range(4 + first, held), piece.HeldCells);
        Assert.Equal(count, piece.Cells.Count());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    public void A_unit_that_is_begun_counts(int length, int started) => Assert.Equal(started, Piece.Started(length, 10));
}
