using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class ZoneServesWindowTests
{
    private static readonly ZoneServesWindow Rule = new();

    [Theory]
    [InlineData(null, "morning", true)]
    [InlineData(null, "evening", true)]
    [InlineData("evening", "evening", true)]
    [InlineData("evening", "morning", false)]
    public void A_zone_serves_the_windows_that_it_names_or_all(string? served, string window, bool allowed)
    {
        MarketProblem problem = new MarketBuilder()
            .Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 2000, windows: served is null ? null : [served]).Stalls("A", 2).Unmarked("B", 400)
            .Vendor("v")
            .Problem();

        Assert.Equal(allowed ? null : new Fact("A1", FactCode.ZoneNotUsed), problem.Verdict(Rule, "v", "A1", window));
        Assert.Equal(allowed ? null : new Fact("B", FactCode.ZoneNotUsed), problem.Verdict(Rule, "v", "B:0-10", window));
    }

    [Fact]
    public void Not_even_an_own_stall_is_had_where_the_zone_is_not_used()
    {
        MarketProblem problem = new MarketBuilder()
            .Window("morning").Window("evening", "17:30", "22:00")
            .Street("R", 2000, windows: ["evening"]).Stalls("A", 2)
            .Vendor("v", tier: 1, own: ["A1"])
            .Problem();

        Assert.Equal(new Fact("A1", FactCode.ZoneNotUsed), problem.Verdict(Rule, "v", "A1"));
    }
}
