using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Scenarios;

/// <summary>Too few guides, rails or watts, each counted by hand: as much is open as can be, for whom the policy puts first.</summary>
public class ScarceTests
{
    public static TheoryData<Engine> Provers => [Engine.Fast, Engine.CpSat];

    private static Plan Solve(MarketProblem problem, Engine engine = Engine.Fast) =>
        Planner.Solve(problem, new SolveOptions(Engine: engine), new Silent(), CancellationToken.None);

    private static string[] Seats(Plan plan) => [.. plan.Placements.Select(placed => $"{placed.Vendor} {placed.Stalls[0]}").Order()];

    private static string[] Refused(Plan plan) =>
    [
        .. plan.Refusals.Select(refusal => $"{refusal.Vendor} {refusal.Code}: "
            + string.Join(", ", refusal.Facts.Select(fact => $"{fact.Where} {fact.Code} {fact.Rule} {fact.Need}/{fact.Has}"))),
    ];

    /// <summary>
    /// The street has two mouths and 240 people at the peak, the square one mouth and 200; one guide walks among each 250, two at least. So the street asks
    /// for 2 + 2 guides, the square for 1 + 2, and both for 3 + 2, as 440 people still have two: with four guides one of them stays shut.
    /// </summary>
    private static MarketBuilder TwoZones(int guides)
    {
        MarketBuilder market = new MarketBuilder()
            .Street("R", 4000).ChangeZone(zone => zone with { PeakPeople = 240 }).Stalls("A", 2)
            .Feature("west", FeatureKind.Mouth, 0).Feature("east", FeatureKind.Mouth, 4000)
            .Square("S", 2000, 1000).ChangeZone(zone => zone with { PeakPeople = 200 }).Stalls("B", 2).Feature("south", FeatureKind.Mouth, 2000)
            .Keep(Measure.CrowdPost, 250).Keep(Measure.LeastCrowdPost, 2);
        for (int i = 0; i < guides; i++) market.Guide($"g{i}");
        return market;
    }

    [Theory]
    [MemberData(nameof(Provers))]
    public void With_guides_for_one_zone_the_one_with_the_better_tier_is_open(Engine engine)
    {
        MarketProblem problem = TwoZones(4).Vendor("first", tier: 1, wishes: ["B1"], anywhere: false)
            .Vendor("v", tier: 2, wishes: ["A1"], anywhere: false).Vendor("w", tier: 2, wishes: ["A2"], anywhere: false).Problem();

        Plan plan = Solve(problem, engine);

        Assert.Equal((PlanStatus.Proved, "first B1"), (plan.Status, Assert.Single(Seats(plan))));
        Assert.Equal(
            [new ZoneState(new("R"), new("morning"), ZoneUse.Shut, ShutBy.Guides, 5, 4), new ZoneState(new("S"), new("morning"), ZoneUse.Open)], plan.Zones);
        Assert.Equal(["v ResourceShort: A1 ZoneShut guides 5/4", "w ResourceShort: A2 ZoneShut guides 5/4"], Refused(plan));
        Assert.Equal(
            "Guides, rails or power do not suffice: R stays shut in this window: 5 guides would be needed, 4 can work.", plan.Refusals[0].Text.En);
        Assert.Equal(["south 1", "crowd 2"], plan.Posts.Select(post => $"{post.Id} {post.Guides}"));
    }

    [Theory]
    [MemberData(nameof(Provers))]
    public void Of_one_tier_the_zone_that_seats_more_of_it_is_open(Engine engine)
    {
        MarketProblem problem = TwoZones(4).Vendor("first", rank: 1, wishes: ["B1"], anywhere: false)
            .Vendor("v", rank: 2, wishes: ["A1"], anywhere: false).Vendor("w", rank: 3, wishes: ["A2"], anywhere: false).Problem();

        Assert.Equal(["v A1", "w A2"], Seats(Solve(problem, engine)));
        Assert.Equal(["first B1", "v A1", "w A2"], Seats(Solve(TwoZones(5).Vendor("first", rank: 1, wishes: ["B1"], anywhere: false)
            .Vendor("v", rank: 2, wishes: ["A1"], anywhere: false).Vendor("w", rank: 3, wishes: ["A2"], anywhere: false).Problem(), engine)));
    }

    [Theory]
    [MemberData(nameof(Provers))]
    public void Of_zones_that_seat_as_many_the_one_with_the_better_rank_is_open(Engine engine) =>
        Assert.Equal(
            ["first B1"],
            Seats(Solve(
                TwoZones(4).Vendor("v", rank: 2, wishes: ["A1"], anywhere: false).Vendor("first", rank: 1, wishes: ["B1"], anywhere: false).Problem(), engine)));

    [Fact]
    public void Greedy_opens_zones_as_it_goes_and_its_plan_is_legal_too()
    {
        MarketProblem problem = TwoZones(4).Vendor("v", rank: 1, wishes: ["A2"]).Vendor("w", rank: 2, wishes: ["B1"]).Vendor("x", rank: 3).Problem();

        Plan plan = Solve(problem, Engine.Greedy);

        Assert.Equal(["v A2", "w A1"], Seats(plan));
    }

    /// <summary>Eight stalls of 2 m beside traffic, each before a piece of 2 m of its own, and four pieces.</summary>
    [Theory]
    [MemberData(nameof(Provers))]
    public void With_rails_for_half_a_line_half_of_the_vendors_stand_on_it(Engine engine)
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000, 1200, Traffic.Live).ChangeZone(zone => zone with { LiveSide = Side.Right })
            .Stalls("A", 8, offsetCm: 600).Rails("r", 4).Keep(Measure.TrafficRail, 600);
        for (int i = 1; i <= 8; i++) market.Vendor($"v{i}", rank: i);

        Plan plan = Solve(market.Problem(), engine);

        Assert.Equal(PlanStatus.Proved, plan.Status);
        Assert.Equal(["v1", "v2", "v3", "v4"], plan.Placements.Select(placed => placed.Vendor.Value).Order());
        Assert.Equal(4, plan.Rails.Sum(run => run.Pieces));
        Assert.All(plan.Refusals, refusal => Assert.Contains(refusal.Facts, fact => (fact.Code, fact.Need, fact.Has) == (FactCode.RailsShort, 5, 4)));
    }

    /// <summary>4,000 W: any two of the three who need 1,500, 2,000 and 2,000 W, and whoever needs none.</summary>
    [Theory]
    [MemberData(nameof(Provers))]
    public void Of_those_who_need_power_as_many_stand_as_the_circuit_carries(Engine engine)
    {
        MarketProblem problem = new MarketBuilder().Street("R", 4000).Stalls("A", 4).Circuit("k", 4000, 2000, "A1", "A2", "A3", "A4")
            .Vendor("a", rank: 1, powerW: 1500, wishes: ["A1"]).Vendor("b", rank: 2, powerW: 2000, wishes: ["A2"])
            .Vendor("c", rank: 3, powerW: 2000, wishes: ["A3"], anywhere: false).Vendor("d", rank: 4, wishes: ["A4"]).Problem();

        Plan plan = Solve(problem, engine);

        Assert.Equal(["a A1", "b A2", "d A4"], Seats(plan));
        Assert.Equal(["c ResourceShort: A3 CircuitFull  2000/500"], Refused(plan));
        Assert.Equal(PlanStatus.Proved, plan.Status);
    }
}
