using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Hard;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Hard;

public class GuidesSufficeTests
{
    private static readonly GuidesSuffice Rule = new();

    /// <summary>
    /// Two streets: R with two through mouths and 400 people at the peak, S with one mouth and 101. A guide walks among each 250 people, one at least. So R
    /// asks for 2 + 2, S for 1 + 1, both for 3 + 3: of 501 people a third guide is needed.
    /// </summary>
    private static MarketBuilder Market(int guides)
    {
        MarketBuilder market = new MarketBuilder()
            .Street("R", 4000).ChangeZone(zone => zone with { PeakPeople = 400 }).Stalls("A", 3)
            .Feature("west", FeatureKind.Mouth, 0).Feature("east", FeatureKind.Mouth, 4000).Feature("lane", FeatureKind.Mouth, 3000, 3500, frontage: "A")
            .Street("S", 4000).ChangeZone(zone => zone with { PeakPeople = 101 }).Stalls("B", 2).Feature("south", FeatureKind.Mouth, 4000)
            .Keep(Measure.CrowdPost, 250).Keep(Measure.LeastCrowdPost, 1).Vendor("v").Vendor("w");
        market.ChangeLine("A", line => line with { LengthCm = 4000 });
        for (int i = 0; i < guides; i++) market.Guide($"g{i}");
        return market;
    }

    [Theory]
    [InlineData(6, true, true, true)]
    [InlineData(5, true, true, false)]
    [InlineData(4, true, true, false)]
    [InlineData(3, false, true, false)]
    [InlineData(2, false, true, false)]
    [InlineData(1, false, false, false)]
    public void Zones_are_open_together_as_far_as_guides_suffice(int guides, bool street, bool other, bool both)
    {
        PlacementModel model = Market(guides).Problem().Model();

        Assert.Equal(street, model.Allows("v on A1"));
        Assert.Equal(street, model.Allows("v on A1", "w on A2"));
        Assert.Equal(other, model.Allows("v on B1"));
        Assert.Equal(both, model.Allows("v on A1", "w on B1"));
    }

    [Fact]
    public void Where_they_suffice_for_all_or_nobody_lists_them_there_is_nothing_to_choose()
    {
        Assert.Empty(Market(6).Problem().Model().ChoicesOf(Rule.Id));
        Assert.Empty(Rule.Rows(Market(6).Problem().Model()));
        Assert.Empty(Market(0).Problem().Model().ChoicesOf(Rule.Id));
        Assert.Equal(["R", "S"], Rule.Choices(Market(5).Problem().Model()).Select(choice => choice.Where));
        Assert.All(Rule.Choices(Market(5).Problem().Model()), choice => Assert.True(choice is { OnDemand: true, AtFirst: false }));
    }

    /// <summary>Among nobody at all there is still the least, whichever zone is open.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void The_least_of_the_crowd_is_asked_for_once(int guides, bool both)
    {
        MarketBuilder market = Market(guides).ChangeZones(zone => zone with { PeakPeople = 0 }).ChangeZone(zone => zone with { Windows = [] })
            .Feature("north", FeatureKind.Mouth, 0, zone: "S");
        PlacementModel model = market.Keep(Measure.MouthPost, 0).Keep(Measure.LeastCrowdPost, 3).Problem().Model();

        Assert.Equal(both, model.Allows("v on B1"));
        Assert.Equal(both, model.Allows("v on A1", "w on B1"));
    }

    /// <summary>Four guides until 07:00 and three from then on: at the mouths until 09:05 and among the people until 08:30 there are four wanted in R.</summary>
    [Theory]
    [InlineData("08:30", true)]
    [InlineData("08:29", false)]
    public void It_is_asked_at_every_time_of_the_window(string to, bool allowed) =>
        Assert.Equal(allowed, Market(3).Guide("late", to: to).Problem().Model().Allows("v on A1"));

    /// <summary>Traffic on the right half; A is beyond its rails, C is not.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Rails_that_must_open_ask_for_a_guide_once_somebody_stands_behind_them(int guides, bool allowed)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 2, offsetCm: 600).Stalls("C", 2, offsetCm: 700, depthCm: 200).Feature("west", FeatureKind.Mouth, 0)
            .Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, 500).Vendor("v").Vendor("w");
        for (int i = 0; i < guides; i++) market.Guide($"g{i}");
        PlacementModel model = market.Problem().Model();

        Assert.True(model.Allows("v on C1"));
        Assert.Equal(allowed, model.Allows("v on A1"));
        Assert.Equal(allowed, model.Allows("v on A1", "w on C1"));
    }

    [Fact]
    public void Own_stalls_in_two_zones_open_both()
    {
        PlacementModel model = Market(5).Vendor("h", tier: 1, own: ["A1", "B1"]).Problem().Model();

        Assert.False(model.Allows("h on A1 | B1"));
    }

    [Fact]
    public void The_choices_that_go_with_runs_are_the_zones_in_which_they_stand()
    {
        PlacementModel model = Market(4).Problem().Model();
        int[] choices = [.. model.ChoicesOf(Rule.Id)];

        Assert.Equal([choices[0]], Rule.Fitting(model)([model.Column("v", "A1")]));
        Assert.Equal([choices[1]], Rule.Fitting(model)([model.Column("v", "B2")]));
        Assert.Empty(Rule.Fitting(model)([]));
    }

    [Fact]
    public void A_row_whose_runs_all_stand_in_a_zone_allows_nothing_while_it_is_shut()
    {
        PlacementModel model = Market(4).Problem().Model();
        Row stall = model.Rows.First(row => row.Where == "A1");

        Assert.Equal((0L, model.ChoicesOf(Rule.Id)[0], -1), (stall.Most, stall.Columns[^1], stall.Coefficients[^1]));
    }
}
