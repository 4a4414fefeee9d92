using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>A market day small enough to plan on paper, and its plan, every number of it written by hand.</summary>
/// <remarks>
/// Line A: A1–A16, 2 m each, 60 cm apart. A8 is blocked, A9 kept clear by a hydrant, A10 and A11 are for fish alone, A12 is shallow, an obstacle
/// stands between A13 and A14. Line B is unmarked. Square Q with C1–C3 is used in the evening only.
/// </remarks>
internal static class HandPlan
{
    public static readonly MarketProblem Problem = new MarketBuilder()
        .Window("morning", "06:00", "08:30").Window("evening", "17:30", "22:00")
        .Street("R", lengthCm: 6000)
        .Stalls("A", 16, gapCm: 60).Unmarked("B", 1200).SideGap(60)
        .Blocked("A8").Exclusive("A10", "fish").Exclusive("A11", "fish").Change("A12", stall => stall with { DepthCm = 150 })
        .Feature("H1", FeatureKind.Hydrant, 2180, frontage: "A").Clear(FeatureKind.Hydrant, 100)
        .Feature("O1", FeatureKind.Obstacle, 3350, frontage: "A")
        .Circuit("c1", 4000, 2000, "A6", "B:0-400")
        .Square("Q", 1000, 1000, windows: ["evening"]).Stalls("C", 3, gapCm: 60)
        .Category("veg", cap: 2).Category("fish", bound: true)
        .Tariff(1000).Tariff(500, zone: "Q")
        .Vendor("h1", tier: 1, own: ["A1", "A2"], windows: ["morning"])
        .Vendor("v1", "veg", max: 2, wishes: ["A3", "A4"], windows: ["morning"])
        .Vendor("v2", powerW: 1000, windows: ["morning"])
        .Vendor("g1", windows: ["morning"])
        .Vendor("g2", depthCm: 180, windows: ["morning"])
        .Vendor("g3", min: 2, windows: ["morning"])
        .Vendor("f1", "fish", windows: ["morning"])
        .Vendor("v3", powerW: 1000, wishes: ["B:0-400"], windows: ["morning"])
        .Vendor("v4", windows: ["morning"])
        .Vendor("d1", tier: 3, depthCm: 300, anywhere: false, wishes: ["A6"], windows: ["morning"])
        .Vendor("d2", "veg", tier: 3, wishes: ["A4"], windows: ["morning"])
        .Vendor("d3", tier: 3, anywhere: false, wishes: ["A3"], windows: ["morning"])
        .Vendor("e1", windows: ["evening"])
        .Problem();

    public static readonly Plan Plan = new(
        new("test"), MarketBuilder.Monday, Problem.ContentHash, 1, "cn-community", "plain", PlanStatus.Proved,
        [
            Value("morning", "promises", Rung.Promises, "places", 0),
            Value("morning", "holders", Rung.Entitlement, "vendors", 0, tier: 1),
            Value("morning", "holders", Rung.Standing, "ranks", 0, tier: 1),
            Value("morning", "applicants", Rung.Marks, "vendors", 0),
            Value("morning", "applicants", Rung.Entitlement, "vendors", 0, tier: 2),
            Value("morning", "applicants", Rung.Entitlement, "vendors", 3, tier: 3),
            Value("morning", "applicants", Rung.Standing, "ranks", 0, tier: 2),
            Value("morning", "applicants", Rung.Standing, "ranks", 6, tier: 3),
            Value("morning", "everyone", Rung.Wishes, "steps", 3),
            Value("morning", "everyone", Rung.Growth, "vendors", 0, round: 2),
            Value("evening", "promises", Rung.Promises, "places", 0),
            Value("evening", "applicants", Rung.Marks, "vendors", 0),
            Value("evening", "applicants", Rung.Entitlement, "vendors", 0, tier: 2),
            Value("evening", "applicants", Rung.Standing, "ranks", 0, tier: 2),
            Value("evening", "everyone", Rung.Wishes, "steps", 0),
        ],
        [
            Stand("h1", "A", 0, 460, 200, 2000, "A1", "A2"),
            Stand("v1", "A", 520, 980, 200, 2000, "A3", "A4"),
            Stand("g2", "A", 1040, 1240, 180, 1000, "A5"),
            Stand("v2", "A", 1300, 1500, 200, 1000, "A6"),
            Stand("g1", "A", 1560, 1760, 200, 1000, "A7"),
            Stand("f1", "A", 2340, 2540, 200, 1000, "A10"),
            Stand("g3", "A", 3640, 4100, 200, 2000, "A15", "A16"),
            Stand("v3", "B", 0, 200, 200, 1000),
            Stand("v4", "B", 260, 460, 200, 1000),
            Stand("e1", "C", 0, 200, 200, 500, "C1") with
            {
                Window = new("evening"), Zone = new("Q"), ArriveAt = new(17 * 60), LeaveBy = new(22 * 60 + 15),
            },
        ],
        [
            Refuse("d1", RefusalCode.NoSuitableStall, new Fact("A6", FactCode.TooDeep, Need: 300, Has: 200)),
            Refuse("d2", RefusalCode.CapFull, Held("A4", "v1", 2), new Fact("*", FactCode.CapFull, Need: 1, Has: 0)),
            Refuse("d3", RefusalCode.AllHeld, Held("A3", "v1", 2)),
        ],
        [], [], 0, 0)
    {
        Zones =
        [
            new(new("R"), new("morning"), ZoneUse.Open),
            new(new("R"), new("evening"), ZoneUse.Empty), new(new("Q"), new("evening"), ZoneUse.Open),
        ],
    };

    public static Placement Stand(string vendor, string line, int fromCm, int toCm, int depthCm, long fen, params string[] stalls) => new(
        new(vendor), new("morning"), new("R"), new(line), [.. stalls.Select(id => new StallId(id))], new(fromCm, toCm), depthCm,
        new(5 * 60 + 30), new(8 * 60 + 45), new(fen), Commitment.Draft);

    public static Refusal Refuse(string vendor, RefusalCode code, params ImmutableArray<Fact> facts) =>
        new(new(vendor), new("morning"), code, facts, null, new("原因", "the reason"));

    public static Fact Held(string where, string holder, int rank) =>
        new(where, FactCode.Held, Holder: new VendorId(holder), Standing: new StandingShown(2, rank));

    private static ObjectiveValue Value(
        string window, string group, Rung rung, string unit, long value, int? tier = null, int? round = null) =>
        new(rung, group, new(window), tier, round, unit, value, value, true);
}
