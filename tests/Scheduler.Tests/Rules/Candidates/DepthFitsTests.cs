using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class DepthFitsTests
{
    private static readonly DepthFits Rule = new();

    [Theory]
    [InlineData(0, true)]
    [InlineData(150, true)]
    [InlineData(151, false)]
    public void A_stand_may_be_as_deep_as_its_stall_and_no_deeper(int depthCm, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 2, depthCm: 200).Change("A1", stall => stall with { DepthCm = 150 })
            .Vendor("v", depthCm: depthCm)
            .Problem();

        Assert.Equal(allowed ? null : new Fact("A1", FactCode.TooDeep, Need: depthCm, Has: 150), problem.Verdict(Rule, "v", "A1"));
        Assert.Null(problem.Verdict(Rule, "v", "A2"));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void On_an_unmarked_line_the_frontages_depth_holds(int depthCm, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Unmarked("B", 400, depthCm: 120).Vendor("v", depthCm: depthCm)
            .Problem();

        Assert.Equal(allowed ? null : new Fact("B", FactCode.TooDeep, Need: depthCm, Has: 120), problem.Verdict(Rule, "v", "B:0-10"));
    }

    [Fact]
    public void Where_the_cross_section_is_unknown_the_rule_is_off()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000, surveyed: false).Stalls("A", 1, depthCm: 100).Vendor("v", depthCm: 500)
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void An_own_stall_gets_no_deeper_for_being_owned()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 1, depthCm: 100).Vendor("v", tier: 1, own: ["A1"], depthCm: 101)
            .Problem();

        Assert.Equal(new Fact("A1", FactCode.TooDeep, Need: 101, Has: 100), problem.Verdict(Rule, "v", "A1"));
    }
}
