using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class FootwayBesideTests
{
    private static readonly FootwayBeside Rule = new();

    /// <summary>The left footway lies 600–800 from the axis, the right one 601–851.</summary>
    private static MarketBuilder Market(int number, int offsetCm, int depthCm, bool outward, Side side = Side.Left, bool surveyed = true)
    {
        MarketBuilder market = new MarketBuilder()
            .Street("R", 2000, 1201, surveyed: surveyed).ChangeZone(zone => zone with { RightFootwayCm = 250 })
            .Stalls("A", 1, offsetCm: offsetCm, depthCm: depthCm, side: side).Vendor("v").Keep(Measure.Footway, number);
        return outward ? market.ChangeLine("A", line => line with { StandsOutward = true }) : market;
    }

    [Theory]
    [InlineData(600, 80, true, Side.Left, 120)]
    [InlineData(800, 80, false, Side.Left, 120)]
    [InlineData(720, 50, false, Side.Left, 80)]
    [InlineData(720, 50, true, Side.Left, 120)]
    [InlineData(601, 200, false, Side.Left, 199)]
    [InlineData(799, 200, true, Side.Left, 199)]
    [InlineData(601, 80, true, Side.Right, 170)]
    [InlineData(850, 300, false, Side.Right, 1)]
    public void Of_a_footway_that_is_stood_on_the_wider_of_its_two_rests_is_at_least_the_number(
        int offsetCm, int depthCm, bool outward, Side side, int left)
    {
        Assert.Null(Market(left, offsetCm, depthCm, outward, side).Problem().Verdict(Rule, "v", "A1"));
        Assert.Equal(
            new Fact("A1", FactCode.AgainstRule, new RuleId("footway"), Need: left + 1, Has: left),
            Market(left + 1, offsetCm, depthCm, outward, side).Problem().Verdict(Rule, "v", "A1"));
    }

    [Theory]
    [InlineData(600, false)]
    [InlineData(800, true)]
    public void A_stand_that_only_touches_the_footway_leaves_it_alone(int offsetCm, bool outward) =>
        Assert.Null(Market(900, offsetCm, 200, outward).Problem().Verdict(Rule, "v", "A1"));

    [Fact]
    public void Where_nothing_is_surveyed_it_is_off() => Assert.Null(Market(900, 700, 80, false, surveyed: false).Problem().Verdict(Rule, "v", "A1"));
}
