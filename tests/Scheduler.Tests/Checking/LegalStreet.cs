using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>A market under every measure there is, and a plan that keeps each of them to the last centimetre.</summary>
/// <remarks>
/// R is the street: its kerbs KL and KR at 500 cm from the axis, its footways 300 cm wide, with FL and KO at the kerb and HR at the houses.
/// Q is a square with two rows that face each other, T has traffic on its right half, N is as narrow as may be, O is so narrow that one side
/// stays free, and V and W meet at a corner of the map.
/// </remarks>
internal static class LegalStreet
{
    public static MarketBuilder Market() => LegalSetting.Added(Corner(Vendors(Beside(MainStreet(Law())))).Weather(windMs: 12));

    /// <summary>Who stands where.</summary>
    public static Dictionary<string, string> Seats() => new(LegalSetting.Seats)
    {
        ["l1"] = "KL:0-200", ["l2"] = "KL:260-460", ["l3"] = "KL:520-720", ["l4"] = "KL:800-1000", ["l5"] = "KL:1300-1500",
        ["l6"] = "KL:3400-3600", ["hot1"] = "KL:8000-8200", ["hot2"] = "KL:8700-8900",
        ["r1"] = "KR:0-200", ["r2"] = "KR:2100-2300", ["r3"] = "KR:2370-2520", ["r4"] = "KR:3400-3600", ["r5"] = "KR:6000-6200",
        ["hot3"] = "KR:9200-9400",
        ["f1"] = "FL:5000-5200", ["k1"] = "KO:7000-7200", ["h1"] = "HR:5000-5200", ["h2"] = "HR:7000-7200",
        ["q1"] = "QL:0-200", ["q2"] = "QR:199-399",
        ["t1"] = "TL:0-200", ["n1"] = "NL:0-800", ["n2"] = "NR:1000-1200", ["o1"] = "OL:0-200", ["o2"] = "OL:260-460",
        ["hot4"] = "VR:3100-3300", ["hot5"] = "WR:600-800", ["hot6"] = "VR:2400-2600", ["hot7"] = "WR:1300-1500",
    };

    private static MarketBuilder Law() => new MarketBuilder().Rules(TestPacks.Plain with { Rules = [] })
        .Keep(Measure.Depth).Keep(Measure.StandDepth, 320).Keep(Measure.StandArea, 640)
        .Keep(Measure.FireLane, 400, change: rule => rule with { AlongCm = 600 }).Keep(Measure.LaneHeight, 400)
        .Keep(Measure.Aisle, 100).Keep(Measure.Footway, 150).Keep(Measure.TactileStrip, 25).Keep(Measure.TrafficDistance, 100, change: UpToTwoLanes)
        .Keep(Measure.RoadWidth, 800, change: UpToTwoLanes).Keep(Measure.OneSide, change: rule => rule with { LanesTo = 1 })
        .SideGap(60).Keep(Measure.EmergencyBreak, 300, change: rule => rule with { Every = new(4, 1000) })
        .Keep(Measure.HotToHot, 500).Keep(Measure.HotToBuilding, 300)
        .Keep(Measure.Fuel, 100).Keep(Measure.CanopyWind, 13).Keep(Measure.Storm);

    private static MarketBuilder MainStreet(MarketBuilder market) => Road(market, "R", 10_000, 1000)
        .ChangeZone(zone => zone with { LeftTactile = new(625, 665) })
        .Unmarked("KL", 10_000, 320, 1, Side.Left, 500).Unmarked("KR", 10_000, 330, 1, Side.Right, 500)
        .Unmarked("FL", 10_000, 120, 1, Side.Left, 500).ChangeLine("FL", Outward)
        .Unmarked("KO", 10_000, 120, 1, Side.Right, 500).ChangeLine("KO", Outward)
        .Unmarked("HR", 10_000, 160, 1, Side.Right, 800)
        .Feature("house", FeatureKind.Building, 9700, 9900, frontage: "KR", depthCm: 100);

    private static MarketBuilder Beside(MarketBuilder market)
    {
        market.Square("Q", 3000, 3000).Unmarked("QL", 1000, 310, 1, Side.Left, 350).Unmarked("QR", 1000, 310, 1, Side.Right, 350);
        Road(market, "T", 2000, 1000).ChangeZone(zone => zone with { UsualTraffic = Traffic.Live, LiveSide = Side.Right })
            .Unmarked("TL", 1000, 320, 1, Side.Left, 400);
        Road(market, "N", 2000, 800).Unmarked("NL", 1500, 200, 1, Side.Left, 400).Unmarked("NR", 1500, 200, 1, Side.Right, 400);
        return Road(market, "O", 2000, 1000).ChangeZone(zone => zone with { Lanes = 1 })
            .Unmarked("OL", 1000, 200, 1, Side.Left, 500).Unmarked("OR", 1000, 200, 1, Side.Right, 500);
    }

    /// <summary>V runs east and W, from its end, south: the stands on their inner sides face each other over the corner.</summary>
    private static MarketBuilder Corner(MarketBuilder market)
    {
        Road(market, "V", 4000, 1000).ChangeZone(zone => zone with { Axis = new(0, 0, 4000, 0) })
            .Unmarked("VR", 4000, 200, 1, Side.Right, 300);
        return Road(market, "W", 4000, 1000).ChangeZone(zone => zone with { Axis = new(4000, 0, 4000, 4000) })
            .Unmarked("WR", 4000, 200, 1, Side.Right, 300);
    }

    private static MarketBuilder Vendors(MarketBuilder market)
    {
        market.Category("goods").Category("grill", hot: true).Category("narrow", standardWidthCm: 150).Category("broad", standardWidthCm: 201);
        foreach (string vendor in (string[])["l1", "l2", "l3", "l4", "l5", "r1"]) market.Vendor(vendor, depthCm: 300);
        market.ChangeVendor("l1", old => old with { LpgKg = 60 }).ChangeVendor("r1", old => old with { LpgKg = 40 })
            .Vendor("l6", depthCm: 300).Brings(overCm: 100, heightCm: 400)
            .Vendor("r2", "broad", min: 200, unit: RunUnit.Centimetres, depthCm: 320)
            .Vendor("r3", "narrow", depthCm: 320)
            .Vendor("r4", depthCm: 300)
            .Vendor("r5", depthCm: 300).Brings(overCm: 300, heightCm: 300)
            .Vendor("f1", depthCm: 100).Brings(overCm: 50, heightCm: 200, removable: false)
            .Vendor("k1", depthCm: 50).Vendor("h1", depthCm: 150).Vendor("h2", depthCm: 100)
            .Vendor("q1", depthCm: 300).Vendor("q2", depthCm: 300)
            .Vendor("t1", depthCm: 300).Vendor("n1", min: 4).Vendor("n2").Brings(lpgKg: 50).Vendor("o1").Vendor("o2");
        for (int hot = 1; hot <= 7; hot++) market.Vendor($"hot{hot}", "grill", depthCm: hot <= 3 ? 300 : 200);
        return market;
    }

    private static Rule UpToTwoLanes(Rule rule) => rule with { LanesTo = 2 };

    public static MarketBuilder Road(MarketBuilder market, string id, int lengthCm, int carriagewayCm) =>
        market.Street(id, lengthCm, carriagewayCm).ChangeZone(zone => zone with { LeftFootwayCm = 300, RightFootwayCm = 300, Lanes = 2 });

    private static Frontage Outward(Frontage line) => line with { StandsOutward = true };
}
