using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class EmergencyBreaksTests
{
    /// <summary>A1 … A6, 200 cm each, so far apart.</summary>
    private static MarketBuilder Row(int number, int? stalls = null, int? cm = null, int gapCm = 0, bool circular = false, int max = 1)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 8000).Stalls("A", 6, gapCm: gapCm, circular: circular, lengthCm: 6 * (200 + gapCm))
            .Keep(Measure.EmergencyBreak, number, change: rule => rule with { Every = new(stalls, cm) });
        for (int i = 1; i <= 6; i++) market.Vendor($"v{i}", max: max);
        return market;
    }

    private static bool Allows(MarketBuilder market, params string[] grounds) =>
        market.Problem().Model().Allows([.. grounds.Select((ground, i) => $"v{i + 1} on {ground}")]);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void After_so_many_stalls_a_gap_of_the_number_is_left(int number, bool allowed)
    {
        Assert.Equal(allowed, Allows(Row(number, stalls: 2), "A1", "A2", "A4", "A5"));
        Assert.False(Allows(Row(number, stalls: 2), "A1", "A2", "A3"));
        Assert.True(Allows(Row(number, stalls: 2), "A1", "A2"));
    }

    [Theory]
    [InlineData(600, true)]
    [InlineData(599, false)]
    public void A_row_may_end_exactly_at_its_centimetres(int cm, bool allowed)
    {
        Assert.Equal(allowed, Allows(Row(300, cm: cm), "A1", "A2", "A3"));
        Assert.Equal(allowed, Allows(Row(300, cm: cm), "A2", "A4"));
        Assert.Equal(allowed, Allows(Row(200, cm: cm), "A1", "A2", "A3", "A5", "A6"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void And_exactly_at_its_stalls_however_they_are_divided(int stalls, bool allowed)
    {
        Assert.Equal(allowed, Allows(Row(201, stalls, max: 2), "A1 A2", "A3"));
        Assert.Equal(allowed, Allows(Row(201, stalls, max: 2), "A1", "A3", "A5"));
        Assert.Equal(allowed, Allows(Row(201, stalls, max: 3), "A2 A3 A4"));
    }

    [Fact]
    public void Of_two_limits_the_first_that_is_reached_holds()
    {
        Assert.False(Allows(Row(300, stalls: 2, cm: 900), "A1", "A2", "A3"));
        Assert.False(Allows(Row(300, stalls: 3, cm: 500), "A1", "A3"));
        Assert.True(Allows(Row(300, stalls: 3, cm: 600), "A1", "A3"));
    }

    /// <summary>The gap between A1 and A2 is 100 wide, of which an obstacle or a building takes a part.</summary>
    [Theory]
    [InlineData(FeatureKind.Obstacle, 200, 240, 60, true)]
    [InlineData(FeatureKind.Obstacle, 200, 240, 61, false)]
    [InlineData(FeatureKind.Obstacle, 240, 260, 40, true)]
    [InlineData(FeatureKind.Obstacle, 240, 260, 41, false)]
    [InlineData(FeatureKind.Obstacle, 270, 300, 70, true)]
    [InlineData(FeatureKind.Obstacle, 270, 300, 71, false)]
    [InlineData(FeatureKind.Building, 240, 260, 41, false)]
    [InlineData(FeatureKind.Obstacle, 250, 250, 100, true)]
    [InlineData(FeatureKind.Tree, 240, 260, 100, true)]
    public void Only_ground_that_is_free_in_one_part_is_a_break(FeatureKind kind, int from, int to, int number, bool allowed) =>
        Assert.Equal(allowed, Allows(Row(number, stalls: 1, gapCm: 100).Feature("O", kind, from, to, frontage: "A"), "A1", "A2"));

    [Fact]
    public void An_obstacle_of_the_zone_lies_on_the_line_where_its_start_puts_it() =>
        Assert.False(Allows(
            Row(41, stalls: 1, gapCm: 100).ChangeLine("A", line => line with { StartCm = 50 }).Feature("O", FeatureKind.Obstacle, 290, 310), "A1", "A2"));

    [Fact]
    public void The_joint_of_a_circle_ends_a_row()
    {
        Assert.True(Allows(Row(300, stalls: 2, circular: true, max: 2), "A6 A1", "A2"));
        Assert.False(Allows(Row(300, stalls: 2, circular: true, max: 2), "A6 A1", "A2 A3"));
        Assert.True(Allows(Row(200, stalls: 2, circular: true, max: 2), "A5 A6", "A1 A2"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Each_piece_of_a_holders_stalls_counts_where_it_is(int stalls, bool allowed)
    {
        PlacementModel model = Row(300, stalls).Vendor("h", tier: 1, own: ["A1", "A3"]).Problem().Model();

        Assert.True(model.Allows("h on A1 | A3"));
        Assert.Equal(allowed, model.Allows("h on A1 | A3", "v1 on A2"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_stand_that_is_longer_than_a_row_has_no_break_in_it(int number)
    {
        Assert.False(Allows(Row(number, stalls: 2, max: 3), "A1 A2 A3"));
        Assert.False(Allows(Row(number, cm: 599, max: 3), "A1 A2 A3"));
    }

    [Fact]
    public void A_break_of_nought_is_between_any_two() => Assert.True(Allows(Row(0, stalls: 1), "A1", "A2", "A3", "A4", "A5", "A6"));

    /// <summary>On modules of 70 cm a stand of 200 cm leaves 10 cm to the next one.</summary>
    [Theory]
    [InlineData(10, 200, true)]
    [InlineData(11, 200, false)]
    [InlineData(11, 410, true)]
    [InlineData(11, 409, false)]
    public void A_break_begins_where_a_stand_ends_and_not_on_the_next_module(int number, int cm, bool allowed) =>
        Assert.Equal(allowed, Bare(number, new(null, cm)).Problem().Model().Allows("v on B:0-200", "w on B:210-410"));

    [Theory]
    [InlineData(2, "v on B:0-200", true)]
    [InlineData(2, "x on B:0-201", false)]
    [InlineData(3, "x on B:0-201", true)]
    public void A_started_standard_width_is_a_stall(int stalls, string first, bool allowed) =>
        Assert.Equal(allowed, Bare(300, new(stalls, null)).Problem().Model().Allows(first, "w on B:210-410"));

    [Fact]
    public void Breaks_may_overlap_neither_stands_nor_each_other()
    {
        MarketBuilder market = Bare(140, new(1, null));

        Assert.True(market.Problem().Model().Allows("v on B:0-200", "w on B:350-550"));
        Assert.False(market.Problem().Model().Allows("v on B:0-200", "w on B:280-480"));
        Assert.False(market.Problem().Model().Allows("v on B:0-200", "w on B:350-550", "x on B:560-761"));
    }

    [Fact]
    public void Each_window_and_each_line_has_its_own_rows() => Assert.True(Allows(
        Row(300, stalls: 1).Stalls("C", 1, side: Side.Right), "A1", "C1"));

    [Fact]
    public void Greedy_choices_to_begin_with_leave_room_for_a_vendor_at_least()
    {
        PlacementModel model = Row(200, stalls: 2).Problem().Model();

        Assert.Contains(model.Choices, choice => choice.AtFirst);
        Assert.True(TidalMarket.Scheduling.Solving.Greedy.Seat(model).Chosen.Length >= 4);
    }

    private static MarketBuilder Bare(int number, BreakEvery every) => new MarketBuilder()
        .Street("R", 4000).Unmarked("B", 800, moduleCm: 70)
        .Keep(Measure.EmergencyBreak, number, change: rule => rule with { Every = every })
        .Vendor("v").Vendor("w").Vendor("x", min: 201, unit: RunUnit.Centimetres);
}
