using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class LineOfTests
{
    /// <summary>Stalls of 200 cm at 0, 260, 520 and 780.</summary>
    private static MarketBuilder Row(int gapCm = 60, int? joinCm = null, bool circular = false) =>
        new MarketBuilder().Street("R", 4000).Stalls("A", 4, gapCm: gapCm, joinCm: joinCm, circular: circular);

    [Fact]
    public void The_cells_of_a_marked_line_are_its_stalls_along_it()
    {
        Line line = Row().Problem().Line("A");

        Assert.True(line.IsMarked);
        Assert.Equal([(0, 0, "A1"), (1, 260, "A2"), (2, 520, "A3"), (3, 780, "A4")],
            line.Cells.Select(cell => (cell.Index, cell.Stretch.FromCm, cell.Stall!.Id.Value)));
    }

    [Theory]
    [InlineData(100, 10)]
    [InlineData(99, 9)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public void An_unmarked_line_is_cut_into_whole_modules_and_the_rest_stays_free(int lengthCm, int cells)
    {
        Line line = new MarketBuilder().Street("R", 4000).Unmarked("B", lengthCm).Problem().Line("B");

        Assert.False(line.IsMarked);
        Assert.Equal(cells, line.Cells.Length);
        Assert.Equal(Enumerable.Range(0, cells).Select(i => new Stretch(i * 10, i * 10 + 10)), line.Cells.Select(cell => cell.Stretch));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void Stalls_are_neighbours_across_a_gap_of_at_most_join(int joinCm, bool joins) =>
        Assert.Equal([joins, joins, joins, false], Row(joinCm: joinCm).Problem().Line("A").JoinsNext);

    /// <summary>The gap between A2 and A3 is 460–520.</summary>
    [Theory]
    [InlineData(459, 459, true)]
    [InlineData(460, 460, false)]
    [InlineData(490, 490, false)]
    [InlineData(520, 520, false)]
    [InlineData(521, 521, true)]
    [InlineData(400, 459, true)]
    [InlineData(400, 460, false)]
    [InlineData(300, 700, false)]
    public void An_obstacle_in_or_at_the_gap_breaks_the_line(int from, int to, bool joins) =>
        Assert.Equal(joins, Row().Feature("O", FeatureKind.Obstacle, from, to, frontage: "A").Problem().Line("A").JoinsNext[1]);

    [Fact]
    public void A_post_between_two_touching_stalls_breaks_the_line_there_and_nowhere_else() =>
        Assert.Equal([true, false, true, false],
            Row(gapCm: 0).Feature("O", FeatureKind.Obstacle, 400, frontage: "A").Problem().Line("A").JoinsNext);

    [Fact]
    public void An_obstacle_of_the_zone_breaks_each_line_shifted_by_its_start()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000)
            .Stalls("A", 3).Stalls("B", 3, startCm: 200)
            .Feature("O", FeatureKind.Obstacle, 400)
            .Problem();

        Assert.Equal([true, false, false], problem.Line("A").JoinsNext);
        Assert.Equal([false, true, false], problem.Line("B").JoinsNext);
    }

    [Fact]
    public void An_obstacle_breaks_the_line_in_its_windows_only()
    {
        MarketProblem problem = new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00").Street("R", 4000)
            .Stalls("A", 2).Feature("O", FeatureKind.Obstacle, 200, windows: ["evening"])
            .Problem();

        Assert.True(problem.Line("A").JoinsNext[0]);
        Assert.False(problem.Line("A", "evening").JoinsNext[0]);
    }

    /// <summary>A clearance of 10 cm about a hydrant in or near the gap 460–520.</summary>
    [Theory]
    [InlineData(490, false)]
    [InlineData(450, true)]
    [InlineData(451, false)]
    [InlineData(529, false)]
    [InlineData(530, true)]
    public void A_stretch_that_is_kept_clear_between_two_stalls_breaks_the_line(int at, bool joins) =>
        Assert.Equal(joins, Row().Clear(FeatureKind.Hydrant, 10).Feature("H", FeatureKind.Hydrant, at, frontage: "A").Problem()
            .Line("A").JoinsNext[1]);

    [Theory]
    [InlineData(400, 400, 0, true)]
    [InlineData(390, 400, 0, true)]
    [InlineData(400, 400, 1, false)]
    public void Touching_stalls_are_parted_by_a_clearance_over_their_edge_not_by_one_that_ends_there(int from, int to, int clearCm, bool joins) =>
        Assert.Equal(joins, Row(gapCm: 0).Clear(FeatureKind.Hydrant, clearCm).Feature("H", FeatureKind.Hydrant, from, to, frontage: "A").Problem()
            .Line("A").JoinsNext[1]);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void On_a_circle_of_three_or_more_the_last_stall_is_next_to_the_first(int stalls, bool joins) =>
        Assert.Equal(joins, new MarketBuilder().Street("R", 4000).Stalls("A", stalls, circular: true).Problem().Line("A").JoinsNext[^1]);

    /// <summary>A circle of 10 m with stalls at 100–700: its joint is 700–1000 and 0–100.</summary>
    [Theory]
    [InlineData(FeatureKind.Obstacle, 0, false)]
    [InlineData(FeatureKind.Obstacle, 100, false)]
    [InlineData(FeatureKind.Obstacle, 101, true)]
    [InlineData(FeatureKind.Obstacle, 700, false)]
    [InlineData(FeatureKind.Obstacle, 850, false)]
    [InlineData(FeatureKind.Obstacle, 1000, false)]
    [InlineData(FeatureKind.Hydrant, 850, false)]
    [InlineData(FeatureKind.Hydrant, 50, false)]
    [InlineData(FeatureKind.Tree, 850, true)]
    public void An_obstacle_or_a_clearance_at_the_joint_opens_the_circle(FeatureKind kind, int at, bool joins) =>
        Assert.Equal(joins, new MarketBuilder().Street("R", 4000).Stalls("A", 3, circular: true, firstCm: 100, lengthCm: 1000)
            .Clear(FeatureKind.Hydrant, 10).Feature("F", kind, at, frontage: "A").Problem().Line("A").JoinsNext[^1]);

    [Fact]
    public void An_unmarked_line_has_two_ends_whatever_is_said_of_it()
    {
        MarketProblem plain = new MarketBuilder().Street("R", 4000).Unmarked("B", 600, moduleCm: 100).Vendor("v").Vendor("w").Problem();
        MarketProblem circular = plain with { Frontages = [plain.Frontages[0] with { Circular = true }] };

        Assert.False(circular.Line("B").JoinsNext[^1]);
        Assert.Equal(plain.Grounds("v"), circular.Grounds("v"));
    }
}
