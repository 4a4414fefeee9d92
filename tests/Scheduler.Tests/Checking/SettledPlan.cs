using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>A day of seven streets small enough to post guides and lay rails on paper, with every zone, post and run of rails written by hand.</summary>
/// <remarks>
/// All streets are 10 m wide, and a fire engine needs 4 m. R has traffic on its right half, a mouth at its start, two on its left line, and a crossing:
/// of its stands a is parted from the lane by rails, b is not. T is closed to traffic and has a mouth whose rails leave exactly 4 m, and a stand.
/// Nobody stands in the others: E lacks nothing, G guides, H pieces and O pieces that open; N does not serve in the morning. Of eight guides seven
/// are needed while the market sells, so that of the two mouths on lines one is opened.
/// </remarks>
internal static class SettledPlan
{
    private static readonly Hours Closed = new(new(300), new(545)), Standing = new(new(330), new(525)), Sell = new(new(360), new(510));

    public static readonly MarketProblem Problem = Law().Vendor("a", depthCm: 300).Vendor("b", depthCm: 80).Vendor("t", depthCm: 300).Problem();

    public static readonly Plan Plan = new SketchedPlan(Problem).Give("a", "L:0-200").Give("b", "L:350-550").Give("t", "K:0-200").Plan() with
    {
        Zones =
        [
            State("R", ZoneUse.Open), State("T", ZoneUse.Open), State("E", ZoneUse.Empty),
            State("G", ZoneUse.Shut) with { By = ShutBy.Guides, Need = 9, Has = 8 },
            State("H", ZoneUse.Shut) with { By = ShutBy.Rails, Need = 2, Has = 1 },
            State("O", ZoneUse.Shut) with { By = ShutBy.Rails, Need = 2, Has = 1 },
        ],
        Posts =
        [
            Post("R1", PostKind.Mouth, "R", Closed), Post("R2", PostKind.Mouth, "R", Closed), Post("RX", PostKind.Crossing, "R", Standing),
            new(new("rails.R"), PostKind.Rails, new("morning"), new("R"), null, Standing, 1),
            Post("T1", PostKind.Mouth, "T", Closed),
            new(new("crowd"), PostKind.Crowd, new("morning"), null, null, Sell, 3),
        ],
        Rails =
        [
            Rails("R", null, "R1", -500, -100, 2, 1, 0, "R1"),
            Rails("R", "L", "R2", 1000, 1400, 2, 1, 500, "R2"), Rails("R", "L", "R3", 1600, 1800, 1, 1, 500, null),
            Rails("R", "L", null, 0, 200, 1, 1, 0, "rails.R"), Rails("R", "L", null, 200, 600, 2, 0, 0, null),
            Rails("T", null, "T1", -500, -200, 2, 1, 0, "T1"), Rails("T", null, "T1", 200, 500, 2, 1, 0, "T1"),
        ],
    };

    private static MarketBuilder Law() => Others(Streets(new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] }).Window("morning")
        .Keep(Measure.FireLane, 400, change: rule => rule with { AlongCm = 600 }).Keep(Measure.TrafficRail, 450).Keep(Measure.MouthRail)
        .Keep(Measure.MouthPost, 1).Keep(Measure.CrossingPost, 1).Keep(Measure.RailPost, 1).Keep(Measure.CrowdPost, 100).Keep(Measure.LeastCrowdPost, 2)));

    private static MarketBuilder Streets(MarketBuilder market)
    {
        market.Street("R", 3000, 1000).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right, PeakPeople = 150 })
            .Unmarked("L", 3000, 320, 10, Side.Left, 500)
            .Feature("R1", FeatureKind.Mouth, 0).Feature("R2", FeatureKind.Mouth, 1000, 1450, "L").Feature("RX", FeatureKind.Crossing, 2000, 2300)
            .Feature("R3", FeatureKind.Mouth, 1600, 1800, "L")
            .Rails("Ro", 9, openable: true);
        return market.Street("T", 2000, 1000).ChangeZone(zone => zone with { PeakPeople = 101 }).Unmarked("K", 2000, 320, 10, Side.Right, 500)
            .Feature("T1", FeatureKind.Mouth, 0).Rails("To", 4, 150, openable: true);
    }

    private static MarketBuilder Others(MarketBuilder market)
    {
        market.Street("E", 1000, 1000)
            .Street("G", 1000, 1000).Feature("G1", FeatureKind.Mouth, 0).Feature("G2", FeatureKind.Mouth, 1000)
            .Street("H", 1000, 1000).Feature("H1", FeatureKind.Mouth, 0).Rails("Ho", 1, 300, openable: true)
            .Street("O", 1000, 1000).Feature("O1", FeatureKind.Mouth, 0).Rails("Os", 9, 300).Rails("Oo", 1, 300, openable: true)
            .Window("evening", "17:30", "22:00", Weekdays.Of(7)).Street("N", 1000, 1000, windows: ["evening"]).Feature("N1", FeatureKind.Mouth, 0);
        for (int guide = 1; guide <= 8; guide++) market.Guide($"g{guide}", "05:00", guide == 8 ? "08:46" : "09:05");
        return market;
    }

    private static ZoneState State(string zone, ZoneUse use) => new(new(zone), new("morning"), use);

    private static Post Post(string id, PostKind kind, string zone, Hours hours) => new(new(id), kind, new("morning"), new(zone), new(id), hours, 1);

    private static RailRun Rails(string zone, string? line, string? mouth, int fromCm, int toCm, int pieces, int opens, int atCm, string? post) => new(
        new(zone), new("morning"), line is null ? null : new FrontageId(line), mouth is null ? null : new FeatureId(mouth), new(fromCm, toCm), pieces, opens, atCm,
        post is null ? null : new PostId(post));
}
