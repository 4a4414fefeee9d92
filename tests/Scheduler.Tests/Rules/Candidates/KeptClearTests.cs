using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class KeptClearTests
{
    private static readonly KeptClear Rule = new();
    private static readonly Fact Refused = new("A2", FactCode.KeptClear, new RuleId("hydrant"), new FeatureId("H"));

    /// <summary>The stall A2 lies at 800–1000; the hydrant keeps 500 cm clear on each side.</summary>
    [Theory]
    [InlineData(1500, true)]
    [InlineData(1499, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(900, false)]
    public void A_clearance_that_ends_at_the_stalls_edge_allows_it_and_one_centimetre_more_does_not(int at, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 3, firstCm: 600, lengthCm: 2000).Feature("H", FeatureKind.Hydrant, at, frontage: "A").Vendor("v")
            .Problem();

        Assert.Equal(allowed ? null : Refused, problem.Verdict(Rule, "v", "A2"));
    }

    [Theory]
    [InlineData("B:500-510", true)]
    [InlineData("B:490-500", false)]
    public void Modules_are_kept_clear_too_and_named_by_their_line(string module, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Unmarked("B", 1200).Feature("H", FeatureKind.Hydrant, 0, frontage: "B").Vendor("v")
            .Problem();

        Assert.Equal(allowed ? null : Refused with { Where = "B" }, problem.Verdict(Rule, "v", module));
    }

    [Fact]
    public void Not_even_a_holder_stands_in_it()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 3).Feature("H", FeatureKind.Hydrant, 300, frontage: "A")
            .Vendor("v", tier: 1, own: ["A2"])
            .Problem();

        Assert.Equal(Refused, problem.Verdict(Rule, "v", "A2"));
    }

    [Fact]
    public void A_feature_that_no_rule_names_keeps_nothing_clear()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 3).Feature("T", FeatureKind.Tree, 300, frontage: "A").Vendor("v")
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A2"));
    }

    [Fact]
    public void Of_two_clearances_the_first_along_the_line_is_named()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 3)
            .Feature("Z", FeatureKind.Crossing, 300, frontage: "A").Feature("H", FeatureKind.Hydrant, 310, frontage: "A")
            .Vendor("v")
            .Problem();

        Assert.Equal(Refused, problem.Verdict(Rule, "v", "A2"));
    }
}
