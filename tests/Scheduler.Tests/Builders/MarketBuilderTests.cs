using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Tests.Builders;

public class MarketBuilderTests
{
    [Fact]
    public void One_sentence_makes_a_problem_that_holds_together()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", lengthCm: 6000)
            .Stalls("A", 10, widthCm: 200, gapCm: 60)
            .Unmarked("B", 1200)
            .Category("veg", cap: 3)
            .Vendor("v1", "veg", tier: 2, rank: 1, min: 1, max: 2, wishes: ["A3", "B:0-400"])
            .Vendor("v2", own: ["A1", "A2"], tier: 1)
            .Feature("H1", FeatureKind.Hydrant, 500, frontage: "B")
            .Circuit("c1", 4000, 2000, "A1", "B:0-1200")
            .Tariff(1200)
            .Problem();

        Assert.Equal(10, problem.StallsOf(new FrontageId("A")).Length);
        Assert.Equal(new Stretch(260, 460), problem.Stall(new StallId("A2")).Stretch);
        Assert.Equal(2000, problem.Stall(new StallId("A1")).PowerW);
        StallRequest request = problem.Request(new(new("v1"), new("morning")))!;
        Assert.Equal(["A3", null], request.Wishes.Select(wish => wish.Stall?.Value));
        Assert.Equal((2, true, false), (problem.Requests[0].RunMin, problem.Requests[0].IsHolder, problem.Requests[0].Anywhere));
    }
}
