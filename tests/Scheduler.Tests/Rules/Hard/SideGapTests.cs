using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class SideGapTests
{
    private static readonly SideGap Rule = new();

    /// <summary>Stalls of 200 cm so far apart, and as far from the joint on a circle.</summary>
    private static PlacementModel Model(int gapCm, int numberCm, bool circular = false, int? lengthCm = null) => new MarketBuilder()
        .Street("R", 4000).Stalls("A", 4, gapCm: gapCm, circular: circular, lengthCm: lengthCm).SideGap(numberCm)
        .Vendor("v", max: 2).Vendor("w").Problem().Model();

    [Theory]
    [InlineData(60, true)]
    [InlineData(59, false)]
    public void Stalls_painted_as_far_apart_as_the_number_may_both_be_taken_and_a_centimetre_nearer_not(int gapCm, bool allowed)
    {
        Assert.Equal(allowed, Model(gapCm, 60).Allows("v on A1", "w on A2"));
        Assert.Equal(allowed, Model(gapCm, 60).Allows("v on A3", "w on A2"));
        Assert.Equal(allowed, Model(gapCm, 60).Allows("v on A1 A2", "w on A3"));
        Assert.True(Model(gapCm, 60).Allows("v on A1 A2", "w on A4"));
    }

    [Fact]
    public void One_vendors_stalls_need_no_gap_between_them() => Assert.True(Model(0, 60).Allows("v on A1 A2"));

    [Fact]
    public void A_line_that_is_painted_wide_enough_has_no_rows_and_an_unmarked_one_keeps_the_gap_with_the_run()
    {
        Assert.Empty(Rule.Rows(Model(60, 60)));
        Assert.Empty(Rule.Rows(new MarketBuilder().Street("R", 4000).Unmarked("B", 600).SideGap(60).Vendor("v").Vendor("w").Problem().Model()));
    }

    /// <summary>Four stalls and three gaps end at 980; the joint is the rest.</summary>
    [Theory]
    [InlineData(1040, true)]
    [InlineData(1039, false)]
    public void A_circle_keeps_it_over_the_joint(int lengthCm, bool allowed)
    {
        Assert.Equal(allowed, Model(60, 60, circular: true, lengthCm).Allows("v on A1", "w on A4"));
        Assert.True(Model(60, 60, circular: false, lengthCm).Allows("v on A1", "w on A4"));
    }

    [Fact]
    public void A_run_over_the_joint_keeps_it_behind_its_last_stall()
    {
        PlacementModel model = Model(30, 60, circular: true, lengthCm: 920);

        Assert.False(model.Allows("v on A4 A1", "w on A2"));
        Assert.False(model.Allows("v on A4 A1", "w on A3"));
        Assert.True(Model(30, 30, circular: true, lengthCm: 920).Allows("v on A4 A1", "w on A2"));
    }

    [Theory]
    [InlineData(660, true)]
    [InlineData(659, false)]
    public void An_unmarked_circle_keeps_it_over_the_joint_too(int lengthCm, bool allowed) => Assert.Equal(
        allowed,
        new MarketBuilder().Street("R", 4000).Unmarked("B", lengthCm, moduleCm: 100).ChangeLine("B", line => line with { Circular = true })
            .SideGap(60).Vendor("v").Vendor("w").Problem().Model().Allows("v on B:0-200", "w on B:400-600"));

    [Fact]
    public void Between_own_stalls_that_lie_apart_a_stranger_keeps_it_to_both()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 4, gapCm: 50, joinCm: 0).SideGap(60)
            .Vendor("h", tier: 1, own: ["A1", "A2"]).Vendor("w").Problem().Model();

        Assert.True(model.Allows("h on A1 | A2"));
        Assert.True(model.Allows("h on A1 | A2", "w on A4"));
        Assert.False(model.Allows("h on A1 | A2", "w on A3"));
    }

    [Fact]
    public void The_rows_are_named_by_the_packs_rule_and_the_larger_of_two_numbers_holds()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 2, gapCm: 60).Keep(Measure.SideGap, 50).Keep(Measure.SideGap, 61, "wider")
            .Vendor("v").Vendor("w").Problem().Model();

        Assert.All(Rule.Rows(model), row => Assert.Equal(new RuleId("wider"), row.Rule));
        Assert.False(model.Allows("v on A1", "w on A2"));
    }
}
