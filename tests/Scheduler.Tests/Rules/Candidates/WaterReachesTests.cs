using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class WaterReachesTests
{
    private static readonly WaterReaches Rule = new();

    [Theory]
    [InlineData(false, "A1", null)]
    [InlineData(true, "A1", "A1")]
    [InlineData(true, "A2", null)]
    [InlineData(true, "A1 A2", null)]
    [InlineData(true, "A3 A4", "A3")]
    [InlineData(true, "B:0-200", "B")]
    [InlineData(true, "C:0-200", null)]
    public void One_stall_with_water_is_enough_and_an_unmarked_line_has_it_all_along_or_not_at_all(bool needs, string run, string? refusedAt)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 4).Change("A2", stall => stall with { Water = true })
            .Unmarked("B", 400).Unmarked("C", 400, water: true)
            .Vendor("v", water: needs)
            .Problem();

        Assert.Equal(refusedAt is null ? null : new Fact(refusedAt, FactCode.NoWater), problem.Verdict(Rule, "v", run));
    }

    [Fact]
    public void A_holder_has_been_seen_to_on_its_own_stall()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 3).Vendor("v", tier: 1, own: ["A1"], water: true)
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Null(problem.Verdict(Rule, "v", "A1 A2"));
        Assert.Equal(new Fact("A2", FactCode.NoWater), problem.Verdict(Rule, "v", "A2"));
    }
}
