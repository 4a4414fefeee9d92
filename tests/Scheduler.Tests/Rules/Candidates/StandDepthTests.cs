using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class StandDepthTests
{
    private static readonly StandDepth Rule = new();

    private static Fact? Refused(string where, int need, int has) =>
        has > need ? new Fact(where, FactCode.AgainstRule, new RuleId("stand-depth"), Need: need, Has: has) : null;

    private static MarketBuilder Market(int askedCm = 0) => new MarketBuilder()
        .Street("R", 2000).Stalls("A", 2, depthCm: 250).Change("A1", stall => stall with { DepthCm = 150 }).Unmarked("B", 400, depthCm: 200)
        .Vendor("v", depthCm: askedCm);

    [Theory]
    [InlineData(0, "A1", 150)]
    [InlineData(0, "A2", 250)]
    [InlineData(0, "B:0-10", 200)]
    [InlineData(120, "A2", 120)]
    [InlineData(120, "B:0-10", 120)]
    public void A_stand_is_as_deep_as_it_asks_or_as_its_place_takes(int askedCm, string place, int depthCm)
    {
        string where = place.Split(':')[0];
        Assert.Null(Market(askedCm).Keep(Measure.StandDepth, depthCm).Problem().Verdict(Rule, "v", place));
        Assert.Equal(Refused(where, depthCm - 1, depthCm), Market(askedCm).Keep(Measure.StandDepth, depthCm - 1).Problem().Verdict(Rule, "v", place));
    }

    [Fact]
    public void A_square_is_no_exception_and_an_unsurveyed_zone_is_one()
    {
        Assert.NotNull(new MarketBuilder().Square("Q", 2000, 2000).Stalls("A", 1).Vendor("v").Keep(Measure.StandDepth, 199).Problem().Verdict(Rule, "v", "A1"));
        Assert.Null(new MarketBuilder().Street("R", 2000, surveyed: false).Stalls("A", 1).Vendor("v").Keep(Measure.StandDepth, 199).Problem().Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void A_run_without_a_depth_is_refused_by_its_deepest_stall() =>
        Assert.Equal(["A1"], Market().Vendor("w", min: 2).Keep(Measure.StandDepth, 249).Problem().Grounds("v").Where(ground => ground[0] == 'A'));

    [Fact]
    public void A_holder_loses_an_own_stall_that_it_would_fill_too_deep()
    {
        MarketProblem problem = Market().Vendor("h", tier: 1, own: ["A1", "A2"], min: 1).Keep(Measure.StandDepth, 249).Problem();

        Assert.Equal(["A1"], problem.Grounds("h"));
    }
}
