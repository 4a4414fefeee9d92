using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class TagsOfferedTests
{
    private static readonly TagsOffered Rule = new();

    [Theory]
    [InlineData("", true)]
    [InlineData("frying", true)]
    [InlineData("frying;own-rig", true)]
    [InlineData("own-rig;shade", false)]
    [InlineData("Frying", false)]
    public void A_stall_offers_every_tag_that_is_needed_or_is_refused(string needs, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 1).Offers("A1", "own-rig", "frying").Unmarked("B", 400, tags: ["own-rig", "frying"])
            .Vendor("v", needs: needs.Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Problem();

        Assert.Equal(allowed ? null : new Fact("A1", FactCode.TagMissing), problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(allowed ? null : new Fact("B", FactCode.TagMissing), problem.Verdict(Rule, "v", "B:0-10"));
    }

    [Fact]
    public void A_holders_own_stall_does_whatever_it_offers()
    {
        MarketProblem problem = new MarketBuilder()
            .Street("R", 2000).Stalls("A", 2).Vendor("v", tier: 1, own: ["A1"], needs: ["frying"])
            .Problem();

        Assert.Null(problem.Verdict(Rule, "v", "A1"));
        Assert.Equal(new Fact("A2", FactCode.TagMissing), problem.Verdict(Rule, "v", "A2"));
    }
}
