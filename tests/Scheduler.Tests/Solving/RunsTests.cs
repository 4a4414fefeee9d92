using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Solving;

public class RunsTests
{
    private static MarketBuilder Row(int stalls = 4, int gapCm = 60, bool circular = false) =>
        new MarketBuilder().Street("R", 4000).Stalls("A", stalls, gapCm: gapCm, circular: circular);

    private static string[] Runs(MarketProblem problem, int least, int most)
    {
        Street street = problem.Street();
        StallRequest request = problem.Asks("v");
        bool[] usable = Scheduling.Solving.Runs.Usable(street, request);
        return [.. Scheduling.Solving.Runs.Of(street, request, usable, least, most).Select(piece => piece.Ground())];
    }

    [Fact]
    public void Every_run_of_each_length_begins_at_every_stall_that_leaves_room_for_it() =>
        Assert.Equal(["A1 A2", "A1 A2 A3", "A2 A3", "A2 A3 A4", "A3 A4"], Runs(Row().Vendor("v").Problem(), 2, 3));

    [Theory]
    [InlineData(FeatureKind.Obstacle)]
    [InlineData(FeatureKind.Hydrant)]
    public void No_run_jumps_an_obstacle_or_a_clearance(FeatureKind kind) =>
        Assert.Equal(["A1 A2", "A3 A4"],
            Runs(Row().Clear(FeatureKind.Hydrant, 20).Feature("F", kind, 490, frontage: "A").Vendor("v").Problem(), 2, 4));

    [Fact]
    public void No_run_jumps_a_wider_gap_than_the_line_joins() =>
        Assert.Equal(["A1", "A2"], Runs(new MarketBuilder().Street("R", 4000).Stalls("A", 2, gapCm: 60, joinCm: 59).Vendor("v").Problem(), 1, 2));

    [Fact]
    public void No_run_takes_in_a_stall_that_a_rule_refuses() =>
        Assert.Equal(["A3 A4"], Runs(Row().Blocked("A2").Vendor("v").Problem(), 2, 4));

    [Fact]
    public void A_run_needs_power_at_one_of_its_stalls() =>
        Assert.Equal(["A1 A2", "A2", "A2 A3"],
            Runs(Row().Change("A2", stall => stall with { PowerW = 900 }).Vendor("v", powerW: 900).Problem(), 1, 2));

    [Fact]
    public void No_run_goes_from_one_line_to_another() =>
        Assert.Equal(["A1 A2", "C1 C2"], Runs(new MarketBuilder().Street("R", 4000).Stalls("A", 2).Stalls("C", 2).Vendor("v").Problem(), 2, 3));

    [Fact]
    public void A_circle_is_gone_round_over_its_joint_and_at_most_once()
    {
        string[] runs = Runs(Row(stalls: 3, circular: true).Vendor("v").Problem(), 2, 9);

        Assert.Equal(["A1 A2", "A2 A3", "A3 A1"], runs.Where(run => run.Length == 5));
        Assert.All(runs, run => Assert.InRange(run.Split(' ').Length, 2, 3));
    }

    /// <summary>Stalls of 200 cm, 60 cm apart: one is 200 long, two are 460.</summary>
    [Theory]
    [InlineData(200, 200, new[] { "A1", "A2", "A3" })]
    [InlineData(201, 201, new[] { "A1 A2", "A2 A3" })]
    [InlineData(460, 460, new[] { "A1 A2", "A2 A3" })]
    [InlineData(461, 461, new[] { "A1 A2 A3" })]
    [InlineData(1, 300, new[] { "A1", "A1 A2", "A2", "A2 A3", "A3" })]
    [InlineData(721, 900, new string[0])]
    public void Centimetres_on_marked_stalls_are_the_fewest_that_cover_them(int least, int most, string[] runs) =>
        Assert.Equal(runs, Runs(Row(stalls: 3).Vendor("v", min: least, max: most, unit: RunUnit.Centimetres).Problem(), least, most));

    /// <summary>A category of 150 cm on a line of 450 cm, modules of 100 cm.</summary>
    [Fact]
    public void Stalls_on_an_unmarked_line_are_standard_widths_at_every_module()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Unmarked("B", 450, moduleCm: 100)
            .Category("veg", standardWidthCm: 150).Vendor("v", "veg").Problem();

        Assert.Equal(["B:0-150", "B:0-300", "B:100-250", "B:100-400", "B:200-350"], Runs(problem, 1, 2));
    }

    [Fact]
    public void An_unmarked_run_ends_before_a_kept_clear_module()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Unmarked("B", 1000, moduleCm: 100).Clear(FeatureKind.Door, 50)
            .Feature("D", FeatureKind.Door, 450, 550, frontage: "B").Vendor("v").Problem();

        Assert.Equal(["B:0-300", "B:100-400", "B:600-900", "B:700-1000"],
            Runs(problem with { Requests = [problem.Asks("v") with { RunUnit = RunUnit.Centimetres }] }, 300, 300));
    }

    [Fact]
    public void Two_obstacles_leave_the_ground_between_them()
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Unmarked("B", 800, moduleCm: 100)
            .Feature("O1", FeatureKind.Obstacle, 200, frontage: "B").Feature("O2", FeatureKind.Obstacle, 400, 450, frontage: "B")
            .Vendor("v").Problem();

        Assert.Equal(["B:0-200", "B:200-400", "B:500-700", "B:600-800"], Runs(problem, 1, 1));
    }

    [Fact]
    public void Usable_cells_are_those_that_no_rule_refuses()
    {
        MarketProblem problem = Row(stalls: 3).Blocked("A2").Vendor("v").Problem();

        Assert.Equal([true, false, true], Scheduling.Solving.Runs.Usable(problem.Street(), problem.Asks("v")));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void The_longest_usable_run_ends_at_the_first_refused_cell(int first, int longest)
    {
        Line line = Row().Problem().Line("A");

        Assert.Equal(longest, Scheduling.Solving.Runs.LongestUsable(line, [true, true, false, true], first));
    }
}
