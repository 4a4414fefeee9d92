using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Setting;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking.Setting;

/// <summary>What zones, posts and rails come to, case by case; <see cref="SettledPlan"/> has them all together.</summary>
public class WindowSettingTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "S2")]
    [InlineData(2, "S2 T1")]
    [InlineData(3, "S1 S2 T1")]
    [InlineData(9, "S1 S2 T1")]
    public void Mouths_on_lines_are_opened_in_the_order_of_the_facts_while_guides_are_left(int guides, string opened)
    {
        MarketBuilder market = new MarketBuilder().Street("S", 2000).Stalls("A", 1).Street("T", 2000).Stalls("B", 1).Guide("late", "20:00")
            .Feature("S2", FeatureKind.Mouth, 0, 100, "A").Feature("T1", FeatureKind.Mouth, 0, 100, "B").Feature("S1", FeatureKind.Mouth, 0, 0, "A")
            .Vendor("v").Vendor("w");
        for (int guide = 0; guide < guides; guide++) market.Guide($"g{guide}");
        Assert.Equal(opened, string.Join(' ', Set(market, ("v", "A1"), ("w", "B1")).Posts.Select(post => post.Id.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void One_for_which_the_guide_of_another_would_be_taken_is_passed_over_and_a_later_one_is_not()
    {
        MarketBuilder market = new MarketBuilder().Keep(Measure.MouthPost, 2, change: Wide).Keep(Measure.MouthPost, 1, "narrow", change: Narrow)
            .Street("S", 2000).ChangeZone(zone => zone with { Lanes = 2 }).Stalls("A", 1).Street("T", 2000).ChangeZone(zone => zone with { Lanes = 1 }).Stalls("B", 1)
            .Feature("S1", FeatureKind.Mouth, 0, 100, "A").Feature("T1", FeatureKind.Mouth, 0, 100, "B").Guide("g").Vendor("v").Vendor("w");
        Assert.Equal(["T1"], Set(market, ("v", "A1"), ("w", "B1")).Posts.Select(post => post.Id.Value));
    }

    [Fact]
    public void One_that_needs_nobody_is_opened_without_a_post()
    {
        Plan plan = Set(
            Road().Keep(Measure.MouthPost, 0).Feature("M", FeatureKind.Mouth, 400, 800, "L").Guide("g", "20:00").Vendor("v", depthCm: 100), ("v", "L:0-200"));
        Assert.Empty(plan.Posts);
        Assert.Equal("M", Assert.Single(plan.Rails).Post!.Value.Value);
    }

    [Fact]
    public void Where_nobody_lists_guides_all_are_opened() => Assert.Equal(
        ["M"], Set(Road().Feature("M", FeatureKind.Mouth, 400, 800, "L").Vendor("v", depthCm: 100), ("v", "L:0-200")).Posts.Select(post => post.Id.Value));

    [Theory]
    [InlineData(Traffic.Closed, null, "-500–-200 200–500")]
    [InlineData(Traffic.Diverted, null, "-500–-200 200–500")]
    [InlineData(Traffic.Live, Side.Right, "-500–-50")]
    [InlineData(Traffic.Live, Side.Left, "50–500")]
    [InlineData(Traffic.Live, null, "")]
    public void Rails_at_a_mouth_leave_a_live_half_open(Traffic traffic, Side? live, string runs) => Assert.Equal(runs, string.Join(' ', Set(
        Road().ChangeZone(zone => zone with { UsualTraffic = traffic, LiveSide = live }).Feature("M", FeatureKind.Mouth, 3000).Rails("r", 9, 150, openable: true)
            .Vendor("v", depthCm: 10), ("v", "K:0-200")).Rails.Select(run => $"{run.Stretch.FromCm}–{run.Stretch.ToCm}")));

    [Theory]
    [InlineData(FeatureKind.Mouth, 400, 599, 500, 0)]
    [InlineData(FeatureKind.Mouth, 400, 600, 500, 1)]
    [InlineData(FeatureKind.Mouth, 400, 600, 499, 0)]
    [InlineData(FeatureKind.Mouth, 400, 400, 500, 0)]
    [InlineData(FeatureKind.Door, 400, 600, 500, 0)]
    public void Rails_along_a_line_are_whole_pieces_and_off_the_road(FeatureKind kind, int fromCm, int toCm, int offsetCm, int runs) => Assert.Equal(runs, Set(
        Road().ChangeLine("L", line => line with { OffsetCm = offsetCm }).Feature("M", kind, fromCm, toCm, "L").Vendor("v", depthCm: 100), ("v", "K:0-200")).Rails.Length);

    /// <summary>b alone is parted from the lane, so that the place that it shares with a and c opens.</summary>
    [Fact]
    public void Places_next_to_each_other_of_one_kind_are_one_run() => Assert.Equal(
        ["0–200 cm ×1/0 ", "200–600 cm ×2/2 rails.S", "600–1000 cm ×2/0 ", "2800–3200 cm ×2/0 "],
        Set(
            Live().Vendor("a", depthCm: 80).Vendor("b", depthCm: 101).Vendor("c", depthCm: 80).Vendor("d", depthCm: 80).Vendor("e", depthCm: 80),
            ("a", "L:50-250"), ("b", "L:250-450"), ("c", "L:450-650"), ("d", "L:700-900"), ("e", "L:2900-3100"))
            .Rails.Select(run => $"{run.Stretch} ×{run.Pieces}/{run.OpenPieces} {run.Post}"));

    [Fact]
    public void Whoever_wants_no_depth_is_taken_as_deep_as_its_deepest_stall() => Assert.Equal(1, Set(
        Live().Stalls("A", 2, widthCm: 100, depthCm: 320, offsetCm: 500).Change("A1", stall => stall with { DepthCm = 40 }).Vendor("v", min: 2), ("v", "A1 A2"))
        .Rails.Single().OpenPieces);

    [Theory]
    [InlineData("A1", ZoneUse.Open)]
    [InlineData(null, ZoneUse.Empty)]
    public void A_zone_is_open_where_somebody_stands(string? place, ZoneUse use)
    {
        MarketBuilder market = new MarketBuilder().Street("S", 2000).Stalls("A", 1).Vendor("v");
        Assert.Equal(new ZoneState(new("S"), new("morning"), use), Assert.Single((place is null ? Set(market) : Set(market, ("v", place))).Zones));
    }

    /// <summary>Five are wanting from 05:50 and six from 06:30, when one goes home; six again from 07:30.</summary>
    [Fact]
    public void The_first_of_the_greatest_wants_is_told()
    {
        Post[] posts = [At(300, 400, 2), At(350, 500, 5), At(360, 380, 0), At(450, 500, 2)];
        MarketProblem problem = new MarketBuilder().Street("S", 2000).Stalls("A", 1).Guide("a", "05:00", "06:30").Guide("b", "05:00", "09:00").Problem();
        Assert.Equal(new Want(new(390), 7, 1), Want.Worst(problem, [.. posts]));
        Assert.Equal(new Want(new(450), 8, 1), Want.Worst(problem, [.. posts, At(450, 451, 1)]));
        Assert.Null(Want.Worst(problem, []));
    }

    private static Post At(int from, int to, int guides) =>
        new(new("p"), PostKind.Mouth, new("morning"), null, null, new(new(from), new(to)), guides);

    private static Rule Wide(Rule rule) => rule with { LanesFrom = 2 };

    private static Rule Narrow(Rule rule) => rule with { LanesTo = 1 };

    /// <summary>A road of 10 m with a line at each kerb.</summary>
    private static MarketBuilder Road() => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] })
        .Keep(Measure.FireLane, 400).Keep(Measure.MouthRail).Street("S", 3100, 1000)
        .Unmarked("L", 3100, 320, 1, Side.Left, 500).Unmarked("K", 3100, 320, 1, Side.Right, 500);

    private static MarketBuilder Live() => Road().ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right }).Keep(Measure.TrafficRail, 450);

    private static Plan Set(MarketBuilder market, params (string Vendor, string Place)[] seats) => SketchedPlan.Seated(market, seats).Plan();
}
