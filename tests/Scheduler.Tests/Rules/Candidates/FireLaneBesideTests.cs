using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules.Candidates;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Candidates;

public class FireLaneBesideTests
{
    private static readonly FireLaneBeside Rule = new();

    /// <summary>Of a carriageway of 1201, 600 lie left and 601 right of the axis. A and B reach in to 200, C over the axis to −100, F stands behind the kerb.</summary>
    private static MarketBuilder Market(int number, bool surveyed = true) => new MarketBuilder()
        .Street("R", 2000, 1201, surveyed: surveyed)
        .Stalls("A", 1).Stalls("B", 1, side: Side.Right).Stalls("C", 1, offsetCm: 100, startCm: 300)
        .Stalls("F", 1, offsetCm: 610, startCm: 600, depthCm: 100).ChangeLine("F", line => line with { StandsOutward = true })
        .Stalls("G", 1, offsetCm: 300, startCm: 900).ChangeLine("G", line => line with { StandsOutward = true })
        .Vendor("v").Vendor("shallow", depthCm: 120)
        .Keep(Measure.FireLane, number);

    private static Fact? Refused(string where, int need, int has) =>
        has < need ? new Fact(where, FactCode.AgainstRule, new RuleId("fire-lane"), Need: need, Has: has) : null;

    [Theory]
    [InlineData("v", "A1", 801)]
    [InlineData("v", "B1", 800)]
    [InlineData("v", "C1", 501)]
    [InlineData("v", "F1", 1201)]
    [InlineData("v", "G1", 901)]
    [InlineData("shallow", "A1", 881)]
    public void Between_a_stand_and_the_far_kerb_the_lane_is_as_wide_as_the_number(string vendor, string stall, int left)
    {
        Assert.Null(Market(left).Problem().Verdict(Rule, vendor, stall));
        Assert.Equal(Refused(stall, left + 1, left), Market(left + 1).Problem().Verdict(Rule, vendor, stall));
    }

    [Theory]
    [InlineData(249, true, 0, "A1", 751)]
    [InlineData(250, true, 0, "A1", 801)]
    [InlineData(249, true, 10, "A1", 801)]
    [InlineData(249, false, 10, "A1", 751)]
    [InlineData(249, true, 9, "A1", 751)]
    [InlineData(249, true, 0, "G1", 901)]
    public void A_canopy_that_is_up_and_hangs_too_low_over_the_lane_takes_it_up(int heightCm, bool removable, int windMs, string stall, int left)
    {
        MarketBuilder market = Market(left + 1).Vendor("w").Brings(overCm: 50, heightCm: heightCm, removable: removable)
            .Keep(Measure.LaneHeight, 250).Keep(Measure.CanopyWind, 10).Weather(windMs);

        Assert.Equal(Refused(stall, left + 1, left), market.Problem().Verdict(Rule, "w", stall));
        Assert.Null(market.Keep(Measure.FireLane, left).Problem().Verdict(Rule, "w", stall));
    }

    [Fact]
    public void Without_a_rule_on_its_height_a_canopy_counts_for_nothing_and_without_one_on_wind_it_stays_up()
    {
        Assert.Null(Market(801).Vendor("w").Brings(overCm: 50, heightCm: 1).Problem().Verdict(Rule, "w", "A1"));
        Assert.NotNull(Market(801).Vendor("w").Brings(overCm: 50, heightCm: 1).Keep(Measure.LaneHeight, 250).Weather(99).Problem().Verdict(Rule, "w", "A1"));
    }

    [Fact]
    public void Where_nothing_is_surveyed_and_on_squares_it_is_off()
    {
        Assert.Null(Market(9999, surveyed: false).Problem().Verdict(Rule, "v", "A1"));
        Assert.Null(new MarketBuilder().Square("Q", 2000, 500).Stalls("A", 1).Vendor("v").Keep(Measure.FireLane, 900).Problem().Verdict(Rule, "v", "A1"));
    }

    [Fact]
    public void An_officer_may_ask_for_less() =>
        Assert.Null(Market(900).Override("fire-lane", 801, zone: "R").Problem().Verdict(Rule, "v", "A1"));
}
