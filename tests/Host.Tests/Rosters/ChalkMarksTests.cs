using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class ChalkMarksTests
{
    [Fact]
    public void A_mark_is_measured_from_the_nearest_landmark_in_the_direction_that_the_tape_runs()
    {
        // The line begins 300 cm up the street: A1 lies at 300–500, A2 at 560–760. The lamp stands at 520, the door at 5000.
        MarketProblem problem = Day().Problem();

        ChalkMark[] marks = [.. ChalkMarks.Of(problem, problem.Plan(problem.On("v1", ["A1", "A2"])))];

        Assert.Equal(
            [
                ("A1", ChalkEnd.Begins, 300, 220, "towards the start"), ("A1", ChalkEnd.Ends, 500, 20, "towards the start"),
                ("A2", ChalkEnd.Begins, 560, 40, "towards door"), ("A2", ChalkEnd.Ends, 760, 240, "towards door"),
            ],
            marks.Select(mark => (mark.Place.En, mark.End, mark.AtCm, mark.DistanceCm, mark.Towards.En)));
        Assert.All(marks, mark => Assert.Equal("lamp", mark.Hook.Name.En));
    }

    [Fact]
    public void Halfway_between_two_landmarks_the_first_on_the_way_holds()
    {
        MarketProblem problem = Day().Header(header => header with { Landmarks = [Mark("far", 420), Mark("near", 180)] }).Problem();

        ChalkMark first = ChalkMarks.Of(problem, problem.Plan(problem.On("v1", ["A1"])))[0];

        Assert.Equal(("near", 120), (first.Hook.Name.En, first.DistanceCm));
    }

    [Fact]
    public void Without_a_landmark_the_tape_is_hooked_at_the_start_of_the_zone()
    {
        MarketProblem problem = Day().Header(header => header with { Landmarks = [] }).Problem();

        ChalkMark first = ChalkMarks.Of(problem, problem.Plan(problem.On("v1", ["A1"])))[0];

        Assert.Equal(("start of the zone", 300, "towards the end"), (first.Hook.Name.En, first.DistanceCm, first.Towards.En));
    }

    [Fact]
    public void One_walks_up_the_left_side_and_back_down_the_right()
    {
        MarketProblem problem = Day().Problem();

        Plan plan = problem.Plan(problem.At("v2", "B", 0, 120), problem.At("v3", "B", 400, 600), problem.On("v1", ["A1"]));

        Assert.Equal(
            ["A1 300", "A1 500", "v3 v3 600", "v3 v3 400", "v2 v2 120", "v2 v2 0"],
            ChalkMarks.Of(problem, plan).Select(mark => $"{mark.Place.En} {mark.AtCm}"));
    }

    [Fact]
    public void Rows_of_a_square_are_walked_one_up_the_next_down_from_the_left_to_the_right()
    {
        MarketProblem problem = new MarketBuilder().Square("Q", 1000, 3000)
            .Stalls("C", 1, offsetCm: 300, side: Side.Right).Stalls("A", 1, offsetCm: 900).Stalls("B", 1, offsetCm: 300).Stalls("D", 1, offsetCm: 900, side: Side.Right)
            .Vendor("v1").Vendor("v2").Vendor("v3").Vendor("v4").Problem();

        Plan plan = problem.Plan(problem.On("v1", ["A1"]), problem.On("v2", ["B1"]), problem.On("v3", ["C1"]), problem.On("v4", ["D1"]));

        Assert.Equal(
            ["A1 0", "A1 200", "B1 200", "B1 0", "C1 0", "C1 200", "D1 200", "D1 0"],
            ChalkMarks.Of(problem, plan).Select(mark => $"{mark.Place.En} {mark.AtCm}"));
    }

    [Fact]
    public void A_stall_used_in_two_windows_is_chalked_once_and_says_so()
    {
        MarketProblem problem = Day().Window("morning").Window("evening", "17:00", "21:00").Problem();

        Plan plan = problem.Plan(problem.On("v1", ["A1"]), problem.On("v2", ["A1"], "evening"));

        Assert.All(ChalkMarks.Of(problem, plan), mark => Assert.Equal(["morning", "evening"], mark.Windows.Select(window => window.Value)));
        Assert.Equal(2, ChalkMarks.Of(problem, plan).Length);
    }

    private static MarketBuilder Day() => new MarketBuilder()
        .Street("R", lengthCm: 6000)
        .Stalls("A", 3, gapCm: 60, startCm: 300)
        .Unmarked("B", 1200)
        .Vendor("v1").Vendor("v2").Vendor("v3")
        .Header(header => header with { Landmarks = [Mark("lamp", 520), Mark("door", 5000)] });

    private static Landmark Mark(string id, int atCm) => new(new(id), Bilingual.Same(id), new("R"), atCm);
}
