using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>The part of <see cref="LegalStreet"/> that uses up guides, rails, power and the permitted ground.</summary>
/// <remarks>
/// P has three lanes, traffic on its right half and rails along its axis: before p1, which they part from the fire lane, and before p2, which they do
/// not. p3 stands just far enough from the traffic to have none. Y has rails at its east end and before the yard of its left line. G has a mouth, and
/// nobody stands in it. While the market sells seven guides are needed: at two mouths, a crossing and the rails, and three among the people.
/// </remarks>
internal static class LegalSetting
{
    public static readonly IReadOnlyDictionary<string, string> Seats = new Dictionary<string, string>
    {
        ["p1"] = "PL:0-200", ["p2"] = "PL:400-600", ["p3"] = "PL:1350-1550",
        ["y1"] = "YR:2800-3000", ["y2"] = "YR:2200-2400", ["y3"] = "YL:1300-1500", ["y4"] = "YL:800-1000",
    };

    public static MarketBuilder Added(MarketBuilder market) => Crew(Vendors(Streets(Law(market))));

    private static MarketBuilder Law(MarketBuilder market) => market
        .Keep(Measure.TrafficRail, 450, change: rule => rule with { LanesFrom = 3 }).Keep(Measure.MouthRail)
        .Keep(Measure.MouthPost, 1).Keep(Measure.CrossingPost, 1).Keep(Measure.RailPost, 1).Keep(Measure.CrowdPost, 100).Keep(Measure.LeastCrowdPost, 2)
        .Permitted("R:0-10000", "Q:0-3000", "T:0-2000", "N:0-2000", "O:0-2000", "V:0-4000", "W:0-4000", "P:0-3000", "Y:0-1000", "Y:1200-3000", "G:0-2000");

    private static MarketBuilder Streets(MarketBuilder market)
    {
        LegalStreet.Road(market, "P", 3000, 1000)
            .ChangeZone(zone => zone with { Lanes = 3, UsualTraffic = Traffic.Live, LiveSide = Side.Right, PeakPeople = 150 })
            .Unmarked("PL", 2000, 320, 1, Side.Left, 500)
            .Feature("PM", FeatureKind.Mouth, 0).Feature("PX", FeatureKind.Crossing, 1400, 1500)
            .Rails("P-open", 2, openable: true).Rails("P-shut", 2);
        LegalStreet.Road(market, "Y", 3000, 1000).ChangeZone(zone => zone with { PeakPeople = 150 })
            .Unmarked("YL", 3000, 320, 1, Side.Left, 500).Unmarked("YR", 3000, 320, 1, Side.Right, 500)
            .Feature("YM", FeatureKind.Mouth, 3000).Feature("YS", FeatureKind.Mouth, 1500, 1700, "YL")
            .Rails("Y-open", 3, 150, openable: true).Rails("Y-shut", 2, 150)
            .Circuit("YC", 3500, 2000, "YL:0-3000");
        return LegalStreet.Road(market, "G", 2000, 1000).Unmarked("GL", 2000, 320, 1, Side.Left, 500)
            .Feature("GM", FeatureKind.Mouth, 0).Rails("G-open", 2, openable: true);
    }

    private static MarketBuilder Vendors(MarketBuilder market) => market
        .Vendor("p1", depthCm: 300).Vendor("p2", depthCm: 100).Vendor("p3", depthCm: 50)
        .Vendor("y1", depthCm: 300).Vendor("y2", depthCm: 310).Vendor("y3", depthCm: 300, powerW: 2000).Vendor("y4", powerW: 1500);

    /// <summary>The eighth goes when the vendors come.</summary>
    private static MarketBuilder Crew(MarketBuilder market)
    {
        for (int guide = 1; guide <= 7; guide++) market.Guide($"g{guide}", "05:00", "09:05");
        return market.Guide("g8", "04:00", "05:30");
    }
}
