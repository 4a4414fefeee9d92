using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class StallNotBlockedTests
{
    private static readonly StallNotBlocked Rule = new();

    [Fact]
    public void A_blocked_stall_is_given_to_nobody_its_holder_included()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 2).Blocked("A1")
            .Vendor("holder", tier: 1, own: ["A1"]).Vendor("v")
            .Problem();

        Assert.Equal(new Fact("A1", FactCode.Blocked), problem.Verdict(Rule, "holder", "A1"));
        Assert.Equal(new Fact("A1", FactCode.Blocked), problem.Verdict(Rule, "v", "A1"));
        Assert.Null(problem.Verdict(Rule, "v", "A2"));
    }

    [Fact]
    public void A_stall_blocked_on_a_date_is_free_on_the_next_day()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 2000).Stalls("A", 1).Vendor("v")
            .Change("A1", stall => stall with { BlockedDates = [new CalendarDay(null, 3, 2)] });

        Assert.Equal(new Fact("A1", FactCode.Blocked), market.Problem().Verdict(Rule, "v", "A1"));
        Assert.Null(market.Problem(MarketBuilder.Monday.AddDays(1)).Verdict(Rule, "v", "A1"));
    }

    [Theory]
    [InlineData("B:90-100", true)]
    [InlineData("B:100-110", false)]
    [InlineData("B:140-150", false)]
    [InlineData("B:150-160", true)]
    public void Nobody_stands_on_an_obstacle_of_an_unmarked_line(string module, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Unmarked("B", 400).Feature("box", FeatureKind.Obstacle, 100, 150, frontage: "B").Vendor("v")
            .Problem();

        Assert.Equal(allowed ? null : new Fact("B", FactCode.Blocked), problem.Verdict(Rule, "v", module));
    }

    [Theory]
    [InlineData(105, "B:100-110", false)]
    [InlineData(100, "B:100-110", true)]
    [InlineData(100, "B:90-100", true)]
    public void A_post_blocks_the_module_that_it_stands_in_but_not_those_that_it_stands_between(int at, string module, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Unmarked("B", 400).Feature("post", FeatureKind.Obstacle, at, frontage: "B").Vendor("v")
            .Problem();

        Assert.Equal(allowed ? null : new Fact("B", FactCode.Blocked), problem.Verdict(Rule, "v", module));
    }

    [Fact]
    public void An_obstacle_of_another_window_blocks_nothing()
    {
        MarketProblem problem = new MarketBuilder()
            .Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 2000).Unmarked("B", 400).Feature("box", FeatureKind.Obstacle, 100, 150, frontage: "B", windows: ["evening"])
            .Vendor("v")
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "B:100-110"));
        Assert.NotNull(problem.Verdict(Rule, "v", "B:100-110", "evening"));
    }
}
