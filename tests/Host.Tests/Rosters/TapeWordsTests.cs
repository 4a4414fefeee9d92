using TidalMarket.Host.Rosters;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Host.Tests.Rosters;

public class TapeWordsTests
{
    [Fact]
    public void A_slip_tells_the_same_numbers_as_the_chalk_list()
    {
        MarketProblem problem = Day(Mark("lamp", 100), Mark("door", 3000)).Problem();

        Assert.Equal(
            [new Bilingual("卷尺挂在lamp，向door方向量 1.60 m 至 6.20 m", "hook the tape at lamp: 1.60 m to 6.20 m towards door")],
            Of(problem, problem.On("v1", ["A2", "A3"])));
    }

    [Fact]
    public void The_nearer_end_comes_first_where_the_tape_runs_back()
    {
        MarketProblem problem = Day(Mark("door", 3000)).Problem();

        Assert.Equal("hook the tape at door: 28.00 m to 30.00 m towards the start", Of(problem, problem.On("v1", ["A1"])).Single().En);
    }

    [Fact]
    public void Ends_on_two_sides_of_a_landmark_are_told_apart()
    {
        MarketProblem problem = Day(Mark("lamp", 300)).Problem();

        Assert.Equal(
            ["begins: hook the tape at lamp, 0.40 m towards the start", "ends: hook the tape at lamp, 1.60 m towards the end"],
            Of(problem, problem.On("v1", ["A2"])).Select(words => words.En));
    }

    [Fact]
    public void A_place_that_begins_at_the_landmark_is_told_in_one()
    {
        MarketProblem problem = Day(Mark("lamp", 460)).Problem();

        Assert.Equal("hook the tape at lamp: 0.00 m to 2.00 m towards the start", Of(problem, problem.On("v1", ["A2"])).Single().En);
    }

    private static Bilingual[] Of(MarketProblem problem, Placement placement) => [.. new TapeWords(problem, problem.Plan(placement)).Of(placement)];

    private static MarketBuilder Day(params Landmark[] landmarks) => new MarketBuilder()
        .Street("R", lengthCm: 6000).Stalls("A", 3, gapCm: 60).Vendor("v1").Header(header => header with { Landmarks = [.. landmarks] });

    private static Landmark Mark(string id, int atCm) => new(new(id), Bilingual.Same(id), new("R"), atCm);
}
