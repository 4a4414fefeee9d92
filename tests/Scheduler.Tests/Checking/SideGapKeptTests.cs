using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking;

public class SideGapKeptTests
{
    [Theory]
    [InlineData(60, "")]
    [InlineData(59, "side-gap")]
    public void Two_vendors_on_marked_stalls_leave_it(int gapCm, string broken) => Assert.Equal(
        broken, BrokenBy(Street(gapCm).Vendor("v").Vendor("w"), ("v", "A1"), ("w", "A2")));

    [Fact]
    public void One_vendors_stalls_may_touch() => Assert.Multiple(
        () => Assert.Empty(BrokenBy(Street(gapCm: 0).Vendor("v", min: 2), ("v", "A1 A2"))),
        () => Assert.Empty(BrokenBy(Street(gapCm: 0).Vendor("h", tier: 1, own: ["A1", "A3"]).Blocked("A2"), ("h", "A1"), ("h", "A3"))));

    [Fact]
    public void A_stall_between_them_is_gap_enough() => Assert.Empty(BrokenBy(Street(gapCm: 0).Vendor("v").Vendor("w"), ("v", "A1"), ("w", "A3")));

    [Theory]
    [InlineData(660, "")]
    [InlineData(659, "side-gap")]
    public void Over_the_joint_of_a_ring_too(int lengthCm, string broken) => Assert.Equal(
        broken,
        BrokenBy(
            new MarketBuilder().SideGap(60).Street("R", 6000).Stalls("A", 3, circular: true, lengthCm: lengthCm).Vendor("v").Vendor("w"),
            ("v", "A1"), ("w", "A3")));

    [Theory]
    [InlineData(520, "")]
    [InlineData(519, "side-gap")]
    public void Over_the_joint_of_an_unmarked_ring_too(int lengthCm, string broken)
    {
        MarketBuilder market = new MarketBuilder().SideGap(60).Street("R", 6000).Unmarked("B", lengthCm, moduleCm: 1)
            .ChangeLine("B", line => line with { Circular = true }).Vendor("v").Vendor("w");
        Assert.Equal(broken, BrokenBy(market, ("v", "B:0-200"), ("w", "B:260-460")));
    }

    [Fact]
    public void Of_several_rules_each_that_is_broken_is_named_with_both_vendors()
    {
        MarketBuilder market = Street(gapCm: 50).Keep(Measure.SideGap, 55, "fire-gap").Vendor("v").Vendor("w");
        Breach[] breaches = [.. Seated(market, ("v", "A1"), ("w", "A2")).Breaches()];
        Assert.Equal(
            ["found 50 cm between the two, needed at least 60 cm (rule side-gap)", "found 50 cm between the two, needed at least 55 cm (rule fire-gap)"],
            breaches.Select(breach => breach.Found.En));
        Assert.All(breaches, breach => Assert.Equal("v@morning: A1 / w@morning: A2", breach.Where));
    }

    private static MarketBuilder Street(int gapCm) => new MarketBuilder().SideGap(60).Street("R", 6000).Stalls("A", 3, gapCm: gapCm);
}
