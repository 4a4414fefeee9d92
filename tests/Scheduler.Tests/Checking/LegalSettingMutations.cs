using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Tests.Builders;
using static TidalMarket.Scheduling.Tests.Checking.LegalMutations;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>Ways to ask for one guide, piece, watt or centimetre more than <see cref="LegalSetting"/> has.</summary>
internal static class LegalSettingMutations
{
    public static readonly IReadOnlyDictionary<string, Mutation> All = new Dictionary<string, Mutation>
    {
        ["a stand that needs rails where people cross"] = Changed(
            "traffic-rail", market => Deep(market, "p3", 51).ChangeRails("P-shut", Twice)),
        ["a stand that needs rails where a car park has its gate"] = Changed(
            "traffic-rail", market => market.Feature("gate", FeatureKind.Driveway, 199, 201, "PL")),
        ["a wider strip of rails by an officer"] = Changed(
            "traffic-rail", market => market.Override("traffic-rail", 451).ChangeRails("P-shut", Twice)),
        ["a live half too narrow for the fire lane beyond the rails"] = Changed(
            "fire-lane-open traffic-rail", market => market.ChangeZone(old => old with { CarriagewayCm = 798 }, "P")),
        ["a stand on the half with live traffic"] = new(
            "mouth-rail traffic-rail",
            market => market.ChangeZone(old => old with { LiveSide = Side.Left }, "P").ChangeRails("P-open", Twice).ChangeRails("P-shut", Twice),
            ("p3", "PL:1600-1800")),

        ["a stand before a mouth of its line"] = Moved("mouth-rail", "y3", "YL:1301-1501"),
        ["a mouth wider than was thought"] = Changed("mouth-rail", market => market.Feature("YS2", FeatureKind.Mouth, 1499, 1499 + 100, "YL")),
        ["a stand in the gate at the end of the street"] = Changed("mouth-rail", market => Deep(market, "y1", 301)),
        ["a deep stand from which no engine gets to the gate"] = Moved("mouth-rail", "y2", "YR:2201-2401"),
        ["a mouth nearer to a deep stand"] = Changed("mouth-rail", market => market.Feature("YM2", FeatureKind.Mouth, 2999, zone: "Y").ChangeRails("Y-open", Twice)
            .ChangeRails("Y-shut", Twice).Guide("g9")),

        ["a stand that takes up another place for rails"] = Moved("rails", "p2", "PL:399-599"),
        ["a stand that takes up a place more behind it"] = Moved("rails", "p2", "PL:401-601"),
        ["rails that must open and cannot"] = Changed("rails", market => Deep(market, "p2", 101)),
        ["a piece of rail broken"] = Changed("rails", market => market.ChangeRails("P-shut", old => old with { Pieces = 1 })),
        ["a piece that no longer opens"] = Changed("rails", market => market.ChangeRails("Y-open", old => old with { Pieces = 2 })
            .ChangeRails("Y-shut", old => old with { Pieces = 3 })),
        ["a mouth for which no rails are left"] = Changed("rails", market => market.Feature("YM2", FeatureKind.Mouth, 0, zone: "Y").Guide("g9")),

        ["a guide who leaves a minute early"] = Changed("guides", market => market.ChangeGuide("g3", old => old with { Free = new(old.Free.From, new(509)) })),
        ["a guide who comes a minute late"] = Changed("guides", market => market.ChangeGuide("g3", old => old with { Free = new(new(361), old.Free.To) })),
        ["one more among the people"] = Changed("guides", market => market.ChangeZone(old => old with { PeakPeople = 151 }, "P")),
        ["fewer people to a guide by an officer"] = Changed("guides", market => market.Override("crowd-post", 99)),
        ["more guides among the people by an officer"] = Changed("guides", market => market.Override("least-crowd-post", 4)),
        ["two guides at a mouth by an officer"] = Changed("guides", market => market.Override("mouth-post", 2, zone: "P")),
        ["two guides at a crossing by an officer"] = Changed("guides", market => market.Override("crossing-post", 2)),
        ["two guides at the rails by an officer"] = Changed("guides", market => market.Override("rail-post", 2)),
        ["a stand in a street whose mouth nobody guards"] = Moved("guides", "p3", "GL:800-1000"),

        ["a watt too much"] = Changed("circuit", market => market.ChangeVendor("y4", old => old with { PowerW = 1501 })),
        ["a circuit that carries a watt less"] = Changed("circuit", market => market.ChangeCircuit("YC", old => old with { CapacityW = 3499 })),

        ["a stand a centimetre outside the permit"] = Moved("permit", "y4", "YL:801-1001"),
        ["a stand over the gap in the permit"] = Moved("permit", "y3", "YL:1199-1399"),
        ["a permit that leaves out a street"] = Changed("permit", market => market.Permitted(
            "R:0-10000", "Q:0-3000", "T:0-2000", "N:0-2000", "O:0-2000", "V:0-4000", "W:0-4000", "Y:0-3000")),
    };

    private static MarketBuilder Deep(MarketBuilder market, string vendor, int depthCm) =>
        market.ChangeVendor(vendor, old => old with { DepthCm = depthCm });

    private static RailStock Twice(RailStock stock) => stock with { Pieces = 2 * stock.Pieces };
}
