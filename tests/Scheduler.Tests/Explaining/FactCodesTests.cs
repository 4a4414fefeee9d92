using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Explaining;

/// <summary>Every reason that a vendor can be given, met in a plan from end to end: the vendor v is refused, and this is why.</summary>
public class FactCodesTests
{
    private static MarketBuilder Row(int stalls = 2) => new MarketBuilder().Street("R", 4000).Stalls("A", stalls);

    /// <summary>A row at the axis of a street with traffic on its other half, one piece of rail before each stall.</summary>
    private static MarketBuilder BesideTraffic(int stalls) => new MarketBuilder()
        .Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right }).Stalls("A", stalls, offsetCm: 600)
        .Keep(Measure.TrafficRail, 600);

    private static readonly Dictionary<FactCode, (MarketBuilder Market, Fact Fact, RefusalCode Code)> Told = new()
    {
        [FactCode.KeptClear] = (
            Row().Feature("H", FeatureKind.Hydrant, 100, frontage: "A").Vendor("v", wishes: ["A1"]),
            new("A1", FactCode.KeptClear, new RuleId("hydrant"), new FeatureId("H")), RefusalCode.NoSuitableStall),
        [FactCode.Blocked] = (Row(1).Blocked("A1").Vendor("v"), new("A1", FactCode.Blocked), RefusalCode.NoSuitableStall),
        [FactCode.ZoneNotUsed] = (
            new MarketBuilder().Window("morning").Window("evening", "17:30", "22:00").Street("R", 4000, windows: ["evening"]).Stalls("A", 1)
                .Vendor("v", windows: ["morning"]),
            new("A1", FactCode.ZoneNotUsed), RefusalCode.NoSuitableStall),
        [FactCode.Exclusive] = (
            Row(1).Category("fish").Exclusive("A1", "fish").Vendor("v"), new("A1", FactCode.Exclusive), RefusalCode.NoSuitableStall),
        [FactCode.NotMarked] = (
            Row(1).Category("fish", bound: true).Vendor("v", "fish"), new("A1", FactCode.NotMarked), RefusalCode.NoSuitableStall),
        [FactCode.TagMissing] = (Row(1).Vendor("v", needs: ["frying"]), new("A1", FactCode.TagMissing), RefusalCode.NoSuitableStall),
        [FactCode.NoPower] = (
            Row(1).Circuit("c", 4000, 1000, "A1").Vendor("v", powerW: 1500),
            new("A1", FactCode.NoPower, Need: 1500, Has: 1000), RefusalCode.NoSuitableStall),
        [FactCode.NoWater] = (Row(1).Vendor("v", water: true), new("A1", FactCode.NoWater), RefusalCode.NoSuitableStall),
        [FactCode.TooDeep] = (Row(1).Vendor("v", depthCm: 201), new("A1", FactCode.TooDeep, Need: 201, Has: 200), RefusalCode.NoSuitableStall),
        [FactCode.NotWished] = (Row(1).Vendor("v", anywhere: false), new("*", FactCode.NotWished), RefusalCode.NoSuitableStall),
        [FactCode.OwnStallsOnly] = (
            Row(5).Policy(TestPolicies.Amsterdam).Blocked("A2").Vendor("v", tier: 3, own: ["A1", "A2"], wishes: ["A5"]),
            new("A5", FactCode.OwnStallsOnly), RefusalCode.TooShort),
        [FactCode.TooShort] = (
            Row(4).Vendor("w", rank: 1, wishes: ["A2"], anywhere: false).Vendor("v", rank: 2, min: 3, wishes: ["A4"], anywhere: false),
            new("A4", FactCode.TooShort, Need: 3, Has: 2), RefusalCode.TooShort),
        [FactCode.CapFull] = (
            Row(4).Category("veg", cap: 2).Vendor("w", "veg", rank: 1).Vendor("v", "veg", rank: 2, min: 2, wishes: ["A4"]),
            new("A4", FactCode.CapFull, Need: 2, Has: 1), RefusalCode.CapFull),
        [FactCode.AgainstRule] = (
            Row(1).Keep(Measure.StandDepth, 150).Vendor("v", depthCm: 151),
            new("A1", FactCode.AgainstRule, new RuleId("stand-depth"), Need: 150, Has: 151), RefusalCode.NoSuitableStall),
        [FactCode.TooNear] = (
            Row(2).SideGap(60).Vendor("w", tier: 2, rank: 5, wishes: ["A1"]).Vendor("v", tier: 3),
            new("A2", FactCode.TooNear, new RuleId("side-gap")), RefusalCode.AllHeld),
        [FactCode.Held] = (
            Row(1).Vendor("w", tier: 2, rank: 5).Vendor("v", tier: 3),
            new("A1", FactCode.Held, Holder: new VendorId("w"), Standing: new StandingShown(2, 5)), RefusalCode.AllHeld),
        [FactCode.OutsidePermit] = (
            Row(1).Header(header => header with { Permit = header.Permit with { Area = [new(new("R"), new(100, 4000))] } }).Vendor("v"),
            new("A1", FactCode.OutsidePermit), RefusalCode.NoSuitableStall),
        [FactCode.ZoneShut] = (
            Row(1).Feature("west", FeatureKind.Mouth, 0).Guide("late", from: "09:00").Vendor("v"),
            new("A1", FactCode.ZoneShut, new RuleId("guides"), Need: 1, Has: 0), RefusalCode.ResourceShort),
        [FactCode.RailsShort] = (
            BesideTraffic(2).Rails("r", 1).Vendor("w", rank: 1, wishes: ["A1"]).Vendor("v", rank: 2, wishes: ["A2"]),
            new("A2", FactCode.RailsShort, Need: 2, Has: 1), RefusalCode.ResourceShort),
        [FactCode.GuidesShort] = (
            BesideTraffic(1).Keep(Measure.FireLane, 500).Guide("late", from: "09:00").Vendor("v"),
            new("A1", FactCode.GuidesShort, Need: 1, Has: 0), RefusalCode.ResourceShort),
        [FactCode.CircuitFull] = (
            Row().Circuit("c", 3000, 2000, "A1", "A2").Vendor("w", rank: 1, powerW: 2000, wishes: ["A1"]).Vendor("v", rank: 2, powerW: 1500),
            new("A2", FactCode.CircuitFull, Need: 1500, Has: 1000), RefusalCode.ResourceShort),
    };

    /// <summary>Those that no proved plan tells: see the verdicts, where each is made by hand.</summary>
    private static readonly FactCode[] Untold = [FactCode.WouldCostMore, FactCode.NotProved];

    public static TheoryData<FactCode> Codes => [.. Enum.GetValues<FactCode>().Except(Untold)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_is_told_in_a_plan_with_what_is_needed_and_what_is_there_and_the_checker_agrees(FactCode code)
    {
        (MarketBuilder market, Fact fact, RefusalCode head) = Told[code];
        MarketProblem problem = market.Problem();

        Plan plan = Planner.Solve(problem, new SolveOptions(), new Silent(), CancellationToken.None);

        Refusal refusal = Assert.Single(plan.Refusals, refusal => refusal.Vendor.Value == "v");
        Assert.Contains(fact, refusal.Facts);
        Assert.Equal((head, PlanStatus.Proved), (refusal.Code, plan.Status));
        Assert.Empty(Planner.Check(problem, plan));
    }
}
