using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class BoundCategoryTests
{
    private static readonly BoundCategory Rule = new();

    [Theory]
    [InlineData("fish", "A1", true)]
    [InlineData("fish", "A2", false)]
    [InlineData("fish", "A3", false)]
    [InlineData("fish", "B:0-10", false)]
    [InlineData("goods", "A1", true)]
    [InlineData("goods", "A3", true)]
    [InlineData("goods;fish", "A3", false)]
    [InlineData("goods;fish", "A1", true)]
    [InlineData("fish;meat", "A1", false)]
    [InlineData("fish;meat", "A4", true)]
    public void A_bound_category_stands_only_on_stalls_marked_for_it(string categories, string place, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 4000).Stalls("A", 4).Marked("A1", "fish").Marked("A2", "meat").Marked("A4", "meat", "fish").Unmarked("B", 400)
            .Category("fish", bound: true).Category("meat", bound: true).Category("goods")
            .Vendor("v", categories)
            .Problem();

        string where = place.StartsWith('B') ? "B" : place;
        Assert.Equal(allowed ? null : new Fact(where, FactCode.NotMarked), problem.Verdict(Rule, "v", place));
    }

    [Fact]
    public void A_holder_of_a_bound_category_keeps_an_own_stall_without_a_mark()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 2).Category("fish", bound: true).Vendor("v", "fish", tier: 1, own: ["A1"])
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(new Fact("A2", FactCode.NotMarked), problem.Verdict(Rule, "v", "A2"));
    }
}
