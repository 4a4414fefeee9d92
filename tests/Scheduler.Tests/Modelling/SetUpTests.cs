using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Modelling;

public class SetUpTests
{
    /// <summary>
    /// A street R with a mouth at its start and one on its line A, and a square S with a mouth; the morning is closed 05:00–09:05, stood on 05:30–08:45 and
    /// sells 06:00–08:30. Two zones, of 300 and 100 people at the peak.
    /// </summary>
    private static MarketBuilder Market() => new MarketBuilder()
        .Street("R", 4000, 1200).ChangeZone(zone => zone with { PeakPeople = 300 })
        .Stalls("A", 4, offsetCm: 600).Feature("west", FeatureKind.Mouth, 0).Feature("lane", FeatureKind.Mouth, 700, 800, frontage: "A")
        .Square("S", 2000, 1000).ChangeZone(zone => zone with { PeakPeople = 100 })
        .Stalls("B", 2, offsetCm: 300).Feature("south", FeatureKind.Mouth, 2000)
        .Keep(Measure.CrowdPost, 250).Keep(Measure.LeastCrowdPost, 1)
        .Vendor("v").Vendor("w");

    private static SetUp Of(MarketBuilder market, params string[] seats)
    {
        PlacementModel model = market.Problem().Model();
        return model.SetUpOf(model.Chosen(seats).Chosen);
    }

    private static string[] Posts(SetUp setUp) => [.. setUp.Posts.Select(post => $"{post.Id} {post.Guides} {post.Hours}")];

    private static string[] Zones(SetUp setUp) => [.. setUp.Zones.Select(zone => $"{zone.Zone} {zone.Use} {zone.By} {zone.Need}/{zone.Has}")];

    [Fact]
    public void A_zone_is_open_if_somebody_stands_in_it_and_guides_stand_at_its_mouths_and_among_the_people()
    {
        SetUp setUp = Of(Market(), "v on A1");

        Assert.Equal(["R Open  /", "S Empty  /"], Zones(setUp));
        Assert.Equal(["west 1 05:00–09:05", "lane 1 05:00–09:05", "crowd 2 06:00–08:30"], Posts(setUp));
        Assert.Equal(
            ["west 1 05:00–09:05", "lane 1 05:00–09:05", "south 1 05:00–09:05", "crowd 2 06:00–08:30"], Posts(Of(Market(), "v on A1", "w on B1")));
    }

    [Fact]
    public void Nobody_is_needed_where_nobody_stands()
    {
        SetUp setUp = Of(Market());

        Assert.Equal(["R Empty  /", "S Empty  /"], Zones(setUp));
        Assert.Empty(setUp.Posts);
        Assert.Empty(setUp.Rails);
    }

    /// <summary>West and the crowd of two are 3; the mouth on the line would be a fourth, and the square's another.</summary>
    [Theory]
    [InlineData(3, false, "S Shut Guides 4/3")]
    [InlineData(4, true, "S Empty  /")]
    [InlineData(5, true, "S Empty  /")]
    public void A_side_mouth_is_opened_with_what_guides_are_left_and_a_shut_zone_says_what_it_lacks(int guides, bool isOpened, string square)
    {
        MarketBuilder market = Market();
        for (int i = 0; i < guides; i++) market.Guide($"g{i}");
        SetUp setUp = Of(market, "v on A1");

        Assert.Equal(["R Open  /", square], Zones(setUp));
        Assert.Equal(isOpened, setUp.Posts.Any(post => post.Id.Value == "lane"));
    }

    /// <summary>One of the three goes home at 08:00, an hour before the road is handed back.</summary>
    [Fact]
    public void The_want_is_told_of_the_time_at_which_it_is_greatest_and_the_first_such()
    {
        SetUp setUp = Of(Market().Guide("g1").Guide("g2").Guide("g3", to: "08:00"), "v on A1");

        Assert.Equal(["R Open  /", "S Shut Guides 4/2"], Zones(setUp));
    }

    [Fact]
    public void Crossings_are_guarded_beside_live_traffic_only()
    {
        MarketBuilder With(Traffic traffic) => new MarketBuilder().Street("R", 4000, 1200, traffic).Stalls("A", 1).Feature("x", FeatureKind.Crossing, 3000)
            .Vendor("v").Keep(Measure.CrossingPost, 2);

        Assert.Equal(["x 2 05:30–08:45"], Posts(Of(With(Traffic.Live), "v on A1")));
        Assert.Empty(Posts(Of(With(Traffic.Closed), "v on A1")));
    }

    [Fact]
    public void A_pack_that_asks_for_nobody_at_mouths_has_nobody_there() =>
        Assert.Equal(["crowd 2 06:00–08:30"], Posts(Of(Market().Keep(Measure.MouthPost, 0), "v on A1")));

    /// <summary>The street's rails are 4 pieces, 2 of them opening ones, without its line; the square has 6 and 2.</summary>
    [Theory]
    [InlineData(6, true, "S Empty  /")]
    [InlineData(5, true, "S Shut Rails 6/5")]
    [InlineData(6, false, "S Shut Rails 2/0")]
    public void A_zone_whose_mouths_have_too_few_rails_stays_shut(int pieces, bool opens, string square)
    {
        MarketBuilder market = Market().Keep(Measure.MouthRail).Keep(Measure.FireLane, 400).Rails("s", pieces, 100, opens);

        Assert.Equal(["R Open  /", square], Zones(Of(market, "v on A1")));
    }

    [Fact]
    public void Guides_are_told_before_rails() =>
        Assert.Equal("S Shut Guides 4/3", Zones(Of(Market().Keep(Measure.MouthRail).Rails("s", 0).Guide("g1").Guide("g2").Guide("g3"), "v on A1"))[1]);

    [Fact]
    public void Rails_come_by_zone_across_the_street_then_in_side_mouths_then_along_lines()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 2, offsetCm: 600, lengthCm: 1000).Feature("lane", FeatureKind.Mouth, 600, 1000, frontage: "A").Feature("west", FeatureKind.Mouth, 0)
            .Keep(Measure.MouthRail).Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, 500).Vendor("v");

        SetUp setUp = Of(market, "v on A1");

        Assert.Equal(
            [
                new RailRun(new("R"), new("morning"), null, new("west"), new(-600, 0), 3, 1, 0, new("west")),
                new RailRun(new("R"), new("morning"), new("A"), new("lane"), new(600, 1000), 2, 1, 600, new("lane")),
                new RailRun(new("R"), new("morning"), new("A"), null, new(0, 200), 1, 1, 0, new("rails.R")),
            ],
            setUp.Rails);
        Assert.Equal(["lane 1 05:00–09:05", "west 1 05:00–09:05", "rails.R 1 05:30–08:45"], Posts(setUp));
    }

    /// <summary>The zone's state is asked without a post at its rails, since there is a way to open it without any.</summary>
    [Fact]
    public void Rails_of_open_zones_have_their_guide_and_a_shut_zone_is_asked_without_one()
    {
        MarketBuilder market = new MarketBuilder()
            .Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right }).Stalls("A", 1, offsetCm: 600)
            .Street("Q", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right }).Stalls("B", 1, offsetCm: 600)
            .Keep(Measure.TrafficRail, 600).Keep(Measure.FireLane, 500).Vendor("v").Vendor("w").Guide("g");

        Assert.Equal(["R Open  /", "Q Empty  /"], Zones(Of(market, "v on A1")));
        Assert.Equal(["rails.R 1 05:30–08:45", "rails.Q 1 05:30–08:45"], Posts(Of(market, "v on A1", "w on B1")));
        PlacementModel model = market.Problem().Model();
        Assert.Equal((2, 1), model.SetUpOf(model.Chosen("v on A1", "w on B1").Chosen).Shortage);
    }
}
