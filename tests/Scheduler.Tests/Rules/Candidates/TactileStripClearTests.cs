using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class TactileStripClearTests
{
    private static readonly TactileStripClear Rule = new();

    /// <summary>Tactile paving at 660–700 from the axis on the left footway of 600–900.</summary>
    private static MarketBuilder Market(int number, int offsetCm, int depthCm, bool outward = true, Side side = Side.Left, bool surveyed = true) =>
        new MarketBuilder().Street("R", 2000, surveyed: surveyed).ChangeZone(zone => zone with { LeftFootwayCm = 300, LeftTactile = new(660, 700) })
            .Stalls("A", 1, offsetCm: offsetCm, depthCm: depthCm, side: side).ChangeLine("A", line => line with { StandsOutward = outward })
            .Vendor("v").Keep(Measure.TactileStrip, number);

    [Theory]
    [InlineData(600, 35, true, 25)]
    [InlineData(640, 200, false, 20)]
    [InlineData(720, 100, true, 20)]
    [InlineData(900, 150, false, 50)]
    [InlineData(600, 60, true, 0)]
    [InlineData(600, 61, true, -1)]
    [InlineData(500, 900, true, -200)]
    public void The_number_is_kept_on_both_sides_of_the_strip(int offsetCm, int depthCm, bool outward, int left)
    {
        if (left >= 0) Assert.Null(Market(left, offsetCm, depthCm, outward).Problem().Verdict(Rule, "v", "A1"));
        Assert.Equal(
            new Fact("A1", FactCode.AgainstRule, new RuleId("tactile-strip"), Need: Math.Max(0, left + 1), Has: left),
            Market(Math.Max(0, left + 1), offsetCm, depthCm, outward).Problem().Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void The_strip_of_the_other_side_and_an_unsurveyed_one_are_not_minded()
    {
        Assert.Null(Market(50, 640, 60, side: Side.Right).Problem().Verdict(Rule, "v", "A1"));
        Assert.Null(Market(50, 640, 60, surveyed: false).Problem().Verdict(Rule, "v", "A1"));
    }
}
