using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class ExclusiveMarkTests
{
    private static readonly ExclusiveMark Rule = new();

    [Theory]
    [InlineData("fish", "", "A1", true)]
    [InlineData("goods;fish", "", "A1", true)]
    [InlineData("goods", "own-rig", "A1", true)]
    [InlineData("goods", "", "A1", false)]
    [InlineData("goods", "", "A2", true)]
    [InlineData("goods", "", "A3", true)]
    [InlineData("goods", "", "B:0-10", true)]
    public void An_exclusive_stall_goes_to_a_category_or_tag_of_its_marks_only(string categories, string needs, string place, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Category("fish").Category("goods")
            .Street("R", 4000).Stalls("A", 3).Offers("A3", "own-rig").Exclusive("A1", "fish", "own-rig").Marked("A2", "fish").Unmarked("B", 400)
            .Vendor("v", categories, needs: needs.Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Problem();

        Assert.Equal(allowed ? null : new Fact("A1", FactCode.Exclusive), problem.Verdict(Rule, "v", place));
    }

    [Fact]
    public void Its_holder_is_one_of_those_it_is_meant_for()
    {
        MarketProblem problem = new MarketBuilder()
            .Category("fish").Street("R", 2000).Stalls("A", 2).Exclusive("A1", "fish").Exclusive("A2", "fish").Vendor("v", tier: 1, own: ["A1"])
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(new Fact("A2", FactCode.Exclusive), problem.Verdict(Rule, "v", "A2"));
    }
}
