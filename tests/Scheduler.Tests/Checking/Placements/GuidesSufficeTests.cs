using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.SketchedPlan;

namespace TidalMarket.Scheduling.Tests.Checking.Placements;

public class GuidesSufficeTests
{
    [Theory]
    [InlineData(2, "")]
    [InlineData(1, "guides")]
    public void Every_mouth_across_an_open_street_is_guarded(int guides, string broken) => Assert.Equal(broken, BrokenBy(Crew(Street(), guides), ("v", "A1")));

    [Fact]
    public void A_street_where_nobody_stands_asks_for_nobody() => Assert.Empty(BrokenBy(Crew(Street(), 1)));

    [Fact]
    public void Where_nobody_lists_guides_they_are_only_counted() => Assert.Empty(BrokenBy(Street(), ("v", "A1")));

    [Fact]
    public void Who_is_free_on_other_days_alone_is_not_there() => Assert.Equal("guides", BrokenBy(
        Crew(Street(), 2).ChangeGuide("g1", guide => guide with { Weekdays = Weekdays.Of(2) }), ("v", "A1")));

    /// <summary>The road is closed from 05:00 to 09:05.</summary>
    [Theory]
    [InlineData(300, 545, "")]
    [InlineData(301, 545, "guides")]
    [InlineData(300, 544, "guides")]
    public void While_the_road_is_closed(int from, int to, string broken) => Assert.Equal(
        broken, BrokenBy(Crew(Street(), 2).ChangeGuide("g1", guide => guide with { Free = new(new(from), new(to)) }), ("v", "A1")));

    [Theory]
    [InlineData(null, "guides")]
    [InlineData(1, "guides")]
    [InlineData(0, "")]
    public void A_pack_without_a_number_asks_for_one_and_a_number_of_0_for_none(int? number, string broken)
    {
        MarketBuilder market = number is int asks ? Street().Keep(Measure.MouthPost, asks) : Street();
        Assert.Equal(broken, BrokenBy(Crew(market, 1), ("v", "A1")));
    }

    [Fact]
    public void Of_several_numbers_the_largest_holds() => Assert.Equal("guides", BrokenBy(
        Crew(Street().Keep(Measure.MouthPost, 1).Keep(Measure.MouthPost, 2, "second"), 3), ("v", "A1")));

    [Fact]
    public void A_mouth_on_a_line_waits_for_whom_nobody_needs() => Assert.Empty(BrokenBy(
        Crew(Street().Feature("M3", FeatureKind.Mouth, 900, 1100, "A"), 2), ("v", "A1")));

    [Theory]
    [InlineData(Traffic.Live, 1, "guides")]
    [InlineData(Traffic.Live, null, "")]
    [InlineData(Traffic.Closed, 1, "")]
    [InlineData(Traffic.Diverted, 1, "")]
    public void A_crossing_is_guarded_beside_live_traffic_where_the_pack_asks(Traffic traffic, int? number, string broken)
    {
        MarketBuilder market = Street().Feature("X", FeatureKind.Crossing, 1500, 1600).ChangeZone(zone => zone with { UsualTraffic = traffic });
        if (number is int asks) market.Keep(Measure.CrossingPost, asks);
        Assert.Equal(broken, BrokenBy(Crew(market, 2), ("v", "A1")));
    }

    [Theory]
    [InlineData(400, "")]
    [InlineData(401, "guides")]
    public void Rails_that_part_a_stand_from_the_lane_are_kept_by_one(int laneCm, string broken) => Assert.Equal(broken, BrokenBy(
        Crew(Street().Keep(Measure.TrafficRail, 1000).Keep(Measure.FireLane, laneCm).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right }), 2),
        ("v", "A1")));

    [Theory]
    [InlineData(200, 100, 0, "")]
    [InlineData(201, 100, 0, "guides")]
    [InlineData(201, 0, 0, "")]
    [InlineData(0, 0, 3, "guides")]
    [InlineData(0, 100, 2, "")]
    public void Guides_walk_among_the_people(int people, int each, int least, string broken) => Assert.Equal(broken, BrokenBy(
        Crew(Street().ChangeZone(zone => zone with { PeakPeople = people }).Keep(Measure.CrowdPost, each).Keep(Measure.LeastCrowdPost, least), 4), ("v", "A1")));

    [Fact]
    public void People_of_streets_where_nobody_stands_are_not_there() => Assert.Empty(BrokenBy(
        Crew(Street().Street("S", 2000).ChangeZone(zone => zone with { PeakPeople = 900 }).Keep(Measure.CrowdPost, 100), 2), ("v", "A1")));

    [Fact]
    public void But_the_numbers_of_all_that_serve_count() => Assert.Equal("guides", BrokenBy(
        Crew(Street().ChangeZone(zone => zone with { PeakPeople = 100, Lanes = 2 }).Keep(Measure.CrowdPost, 100, change: rule => rule with { LanesTo = 2 })
            .Keep(Measure.CrowdPost, 10, "crowded", rule => rule with { LanesFrom = 3 }).Street("S", 2000).ChangeZone(zone => zone with { Lanes = 3 }), 3), ("v", "A1")));

    /// <summary>Two mouths; a stand 4 m from the axis.</summary>
    private static MarketBuilder Street() => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] })
        .Street("R", 2000).Stalls("A", 6, depthCm: 200, offsetCm: 600).Feature("M1", FeatureKind.Mouth, 0).Feature("M2", FeatureKind.Mouth, 2000).Vendor("v");

    private static MarketBuilder Crew(MarketBuilder market, int guides)
    {
        for (int guide = 1; guide <= guides; guide++) market.Guide($"g{guide}");
        return market;
    }
}
