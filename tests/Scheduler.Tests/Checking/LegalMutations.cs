using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Ways to break the plan of <see cref="LegalStreet"/>, most of them by one centimetre, each with what it breaks.</summary>
internal static class LegalMutations
{
    /// <param name="Rule">The checker's rule, named as its measure; two by name where one cannot be broken alone.</param>
    /// <param name="Facts">What is otherwise on the street.</param>
    /// <param name="Moves">Who stands elsewhere.</param>
    public sealed record Mutation(string Rule, Action<MarketBuilder>? Facts, params (string Vendor, string Place)[] Moves);

    public static IReadOnlyDictionary<string, Mutation> All => Ground.Concat(LegalSettingMutations.All).ToDictionary();

    private static readonly IReadOnlyDictionary<string, Mutation> Ground = new Dictionary<string, Mutation>
    {
        ["a stand deeper than the pack allows"] = Deeper("stand-depth", "r3", 321),
        ["a smaller depth by an officer"] = Changed("stand-depth", market => market.Override("stand-depth", 319)),
        ["a stand that covers more than its share"] = new(
            "stand-area", market => market.ChangeVendor("r2", old => old with { RunMin = 201 }), ("r2", "KR:2100-2301")),
        ["a smaller area by an officer"] = Changed("stand-area", market => market.Override("stand-area", 639)),
        ["a road too narrow for a market"] = Changed("road-width", market => market.ChangeZone(old => old with { CarriagewayCm = 799 }, "N")),

        ["a left stand that narrows the fire lane"] = Deeper("fire-lane", "l1", 301),
        ["a right stand that narrows the fire lane"] = Deeper("fire-lane", "r4", 301),
        ["a canopy that hangs in the fire lane"] = Changed(
            "fire-lane", market => market.ChangeVendor("l6", old => old with { Canopy = new(100, 399, true) })),
        ["a canopy that leaves no lane to the far kerb"] = Changed(
            "fire-lane", market => market.ChangeVendor("r5", old => old with { Canopy = new(301, 300, true) })),
        ["two stands between which no engine can sidestep"] = Moved("fire-lane", "r2", "KR:2099-2299"),
        ["a stand across from a deep one"] = Moved("fire-lane", "l5", "KL:2100-2300"),
        ["a wider fire lane by an officer"] = Changed("fire-lane", market => market.Override("fire-lane", 401, zone: "R")),
        ["a higher fire lane by an officer"] = Changed("fire-lane", market => market.Override("lane-height", 401)),

        ["a row deeper into the aisle"] = Deeper("aisle", "q1", 301),
        ["a line nearer to the aisle"] = Changed("aisle", market => market.ChangeLine("QR", old => old with { OffsetCm = 349 })),
        ["a wider aisle by an officer"] = Changed("aisle", market => market.Override("aisle", 101)),

        ["a stand too far out from the houses"] = Deeper("footway", "h1", 151),
        ["two stands that leave too little footway between them"] = Deeper("footway", "k1", 51),
        ["a stand at the kerb before one at the houses"] = Moved("footway", "k1", "KO:5199-5399"),
        ["a wider way by an officer"] = Changed("footway", market => market.Override("footway", 151)),

        ["a stand too near the tactile strip"] = Deeper("tactile-strip", "f1", 101),
        ["a tactile strip too near the stand"] = Changed(
            "tactile-strip", market => market.ChangeZone(old => old with { LeftTactile = new(624, 664) }, "R")),
        ["a tactile strip beyond the stand"] = Changed(
            "tactile-strip", market => market.ChangeZone(old => old with { RightTactile = new(500, 549) }, "R")),

        ["a stand too near the traffic"] = Deeper("traffic-distance", "t1", 301),
        ["a line too near the traffic"] = Changed("traffic-distance", market => market.ChangeLine("TL", old => old with { OffsetCm = 399 })),
        ["traffic on both sides"] = Changed("traffic-distance", market => market.ChangeZone(old => old with { LiveSide = null }, "T")),
        ["traffic on the stands' side"] = Changed("traffic-distance", market => market.ChangeZone(old => old with { LiveSide = Side.Left }, "T")),

        ["a stand on the side that is to be free"] = Moved("one-side", "o2", "OR:260-460"),
        ["a street with fewer lanes than was thought"] = Changed("one-side", market => market.ChangeZone(old => old with { Lanes = 1 }, "R")),

        ["a stand too near its neighbour"] = Moved("side-gap", "l2", "KL:259-459"),
        ["a stand too near the one behind it"] = Moved("side-gap", "r3", "KR:2359-2509"),
        ["a ring that closes too tightly"] = Changed(
            "side-gap", market => market.ChangeLine("OL", old => old with { Circular = true, LengthCm = 519 })),

        ["a break too narrow"] = Moved("emergency-break", "l5", "KL:1299-1499"),
        ["a row too long"] = Moved("emergency-break", "l4", "KL:801-1001"),
        ["a row of too many stalls"] = new(
            "emergency-break", market => market.ChangeVendor("n1", old => old with { RunMin = 5 }), ("n1", "NL:0-1000")),
        ["an obstacle in the break"] = Changed("emergency-break", market => market.Feature("pole", FeatureKind.Obstacle, 1000, 1001, "KL")),
        ["a building in the break"] = Changed("emergency-break", market => market.Feature("kiosk", FeatureKind.Building, 1299, 1300, "KL")),
        ["an obstacle on the axis beside the break"] = Changed(
            "emergency-break", market => market.Feature("pillar", FeatureKind.Obstacle, 1299, 1300, zone: "R")),
        ["a wider break by an officer"] = Changed("emergency-break", market => market.Override("emergency-break", 301)),

        ["two flames too near along the line"] = Moved("hot-to-hot", "hot2", "KL:8699-8899"),
        ["two flames too near across the street"] = Moved("hot-to-hot", "hot3", "KR:9199-9399"),
        ["two flames too near round the corner, from one street"] = Moved("hot-to-hot", "hot4", "VR:3101-3301"),
        ["two flames too near round the corner, from the other"] = Moved("hot-to-hot", "hot5", "WR:599-799"),
        ["a street that lies nearer than was drawn"] = Changed(
            "hot-to-hot", market => market.ChangeZone(old => old with { Axis = new(3999, 0, 3999, 4000) }, "W")),
        ["two who face each other and both begin to cook"] = Changed("hot-to-hot", market => Cooks(Cooks(market, "l6"), "r4")),

        ["a flame too near a building"] = Moved("hot-to-building", "hot3", "KR:9201-9401"),
        ["houses a centimetre nearer to the flames"] = Changed(
            "hot-to-building", market => market.ChangeZone(old => old with { LeftFootwayCm = 299 }, "R")),
        ["a shed beside a flame"] = Changed(
            "hot-to-building", market => market.Feature("shed", FeatureKind.Building, 7600, 7701, "KL", depthCm: 50)),
        ["a shed of the other side of the street"] = Changed(
            "hot-to-building", market => market.Feature("hall", FeatureKind.Building, 8000, 8100, "KR", depthCm: 401)),
        ["one at the houses who begins to cook"] = Changed("hot-to-building", market => Cooks(market, "h1")),

        ["a kilogram of gas too much"] = Changed("fuel", market => market.ChangeVendor("r1", old => old with { LpgKg = 41 })),
        ["a kilogram of gas with a third vendor"] = Changed("fuel", market => market.ChangeVendor("k1", old => old with { LpgKg = 1 })),
        ["a vendor with gas in another street"] = Moved("fuel", "n2", "KO:8000-8200"),

        ["a wind from which canopies come down"] = Changed("canopy-wind", market => market.Weather(windMs: 13)),
        ["canopies down from a lighter wind by an officer"] = Changed("canopy-wind", market => market.Override("canopy-wind", 12)),
        ["a storm"] = Changed("storm", market => market.Weather(storm: true)),
        ["a storm in the window alone"] = Changed("storm", market => market.Weather(storm: true, window: "morning")),

        ["a walk-through that begins too near"] = Changed(
            "keep-clear", market => market.Clear(FeatureKind.WalkThrough, 100).Feature("way", FeatureKind.WalkThrough, 1599, 1650, "KL")),
        ["a stand deeper than its line"] = Deeper("depth", "o1", 201),
    };

    private static Mutation Deeper(string rule, string vendor, int depthCm) =>
        Changed(rule, market => market.ChangeVendor(vendor, old => old with { DepthCm = depthCm }));

    public static Mutation Changed(string rule, Action<MarketBuilder> facts) => new(rule, facts);

    public static Mutation Moved(string rule, string vendor, string place) => new(rule, null, (vendor, place));

    private static MarketBuilder Cooks(MarketBuilder market, string vendor) =>
        market.ChangeVendor(vendor, old => old with { Categories = [new("grill")] });
}
