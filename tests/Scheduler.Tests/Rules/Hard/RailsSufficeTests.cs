using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class RailsSufficeTests
{
    private static readonly RailsSuffice Rule = new();

    /// <summary>
    /// Traffic on the right half. A1 is 0–200, A2 260–460, A3 520–720, A4 780–980, all with rails at the axis: A1 before place 0, A2 before 1 and 2, A3 before
    /// 2 and 3, A4 before 3 and 4. With a lane of 500 the rails must open.
    /// </summary>
    private static MarketBuilder Market(int pieces, int opening = 0, int laneCm = 400) => new MarketBuilder()
        .Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
        .Stalls("A", 4, gapCm: 60, offsetCm: 600).Rails("r", pieces).Rails("o", opening, openable: true)
        .Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, laneCm).Vendor("v", max: 2).Vendor("w").Vendor("x").Vendor("y");

    [Theory]
    [InlineData(1, "A1", true)]
    [InlineData(1, "A2", false)]
    [InlineData(2, "A2", true)]
    [InlineData(3, "A2 A3", true)]
    [InlineData(2, "A2 A3", false)]
    public void A_run_stands_behind_whole_pieces(int pieces, string run, bool allowed) =>
        Assert.Equal(allowed, Market(pieces).Problem().Model().Allows($"v on {run}"));

    [Fact]
    public void Neighbours_share_a_piece_that_stands_before_both()
    {
        PlacementModel model = Market(3).Problem().Model();

        Assert.True(model.Allows("v on A2", "w on A3"));
        Assert.True(model.Allows("v on A1", "w on A2"));
        Assert.False(model.Allows("v on A2", "w on A4"));
        Assert.False(model.Allows("v on A1", "w on A2", "x on A3"));
    }

    [Fact]
    public void Where_they_suffice_for_all_or_nobody_lists_them_there_is_nothing_to_choose()
    {
        Assert.Empty(Market(5).Problem().Model().ChoicesOf(Rule.Id));
        Assert.Empty(Rule.Rows(Market(5).Problem().Model()));
        Assert.Equal(5, Market(4).Problem().Model().ChoicesOf(Rule.Id).Length);
    }

    [Theory]
    [InlineData(9, 2, true)]
    [InlineData(9, 1, false)]
    [InlineData(0, 2, true)]
    public void Before_whom_a_fire_engine_must_reach_they_are_of_those_that_open(int pieces, int opening, bool allowed)
    {
        Assert.Equal(allowed, Market(pieces, opening, laneCm: 500).Problem().Model().Allows("v on A2"));
        Assert.True(Market(pieces + 2, 0).Problem().Model().Allows("v on A2"));
    }

    /// <summary>The mouth takes three pieces on the left, one of which opens.</summary>
    [Theory]
    [InlineData(4, 1, "A1", true)]
    [InlineData(3, 1, "A1", true)]
    [InlineData(2, 1, "A1", false)]
    [InlineData(3, 1, "A2", false)]
    [InlineData(9, 0, "A1", false)]
    public void The_mouths_have_theirs_first(int pieces, int opening, string run, bool allowed) =>
        Assert.Equal(
            allowed,
            Market(pieces, opening).Keep(Measure.MouthRail).Feature("west", FeatureKind.Mouth, 2000).Problem().Model().Allows($"v on {run}"));

    /// <summary>Nobody needs rails in Q, and its mouth needs twice three.</summary>
    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    public void A_zone_whose_mouths_lack_some_is_shut_and_one_is_not_lent_another_zones(int pieces, bool allowed)
    {
        PlacementModel model = Market(99, 99).Keep(Measure.MouthRail).Square("Q", 2000, 1600).Stalls("B", 1, offsetCm: 700)
            .Feature("south", FeatureKind.Mouth, 2000).Rails("q", pieces, openable: true).Problem().Model();

        Assert.Equal(allowed, model.Allows("v on B1"));
        Assert.True(model.Allows("v on A1"));
        Assert.Empty(model.ChoicesOf(Rule.Id));
    }

    [Fact]
    public void A_zone_without_rails_has_none() =>
        Assert.False(new MarketBuilder().Street("Q", 1000).Rails("q", 9).Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 1, offsetCm: 600).Keep(Measure.TrafficRail, 600).Vendor("v").Problem().Model().Allows("v on A1"));

    /// <summary>Four stands of 100 on a line before two places of 200.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    public void Several_stands_on_one_place_need_one_piece(int pieces, int most)
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Unmarked("U", 400, moduleCm: 50, side: Side.Left, offsetCm: 600).Rails("r", pieces).Keep(Measure.TrafficRail, 600)
            .Category("goods", standardWidthCm: 100).Vendor("a").Vendor("b").Vendor("c").Vendor("d").Problem().Model();
        string[] seats = ["a on U:0-100", "b on U:100-200", "c on U:200-300", "d on U:300-400"];

        Assert.True(model.Allows(seats[..most]));
        Assert.Equal(most == 4, model.Allows(seats));
        Assert.Equal(pieces == 2, model.Allows("a on U:150-250"));
    }

    [Fact]
    public void The_choices_that_go_with_runs_are_the_places_that_they_need()
    {
        PlacementModel model = Market(2).Problem().Model();
        int[] rails = [.. model.ChoicesOf(Rule.Id)];

        Assert.Equal([rails[1], rails[2], rails[3]], Rule.Fitting(model)([.. model.Chosen("v on A2", "w on A3").Chosen]).Order());
        Assert.Equal(["rails A@0", "rails A@200", "rails A@400", "rails A@600", "rails A@800"], Rule.Choices(model).Select(choice => choice.Where));
    }
}
