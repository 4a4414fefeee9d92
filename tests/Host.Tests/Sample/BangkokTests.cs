using System.Collections.Immutable;
using TidalMarket.Host.Import;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Tests.Sample;

/// <summary>The nine numbers of Bangkok's rule, each met to the centimetre: one less, and the checker refuses the same plan.</summary>
public class BangkokTests
{
    private static readonly DateOnly Day = new(2027, 3, 3);

    private static readonly Market Market = MarketReader.Read(MarketFiles.FromDirectory(Repository.Data("bangkok")).Value).Value;

    private static readonly MarketProblem Problem = Market.On(Day).Value;

    private static readonly Lazy<Plan> Planned =
        new(() => Planner.Solve(Problem, new SolveOptions(), new Unheard(), CancellationToken.None));

    /// <summary>What is one centimetre (or lane, stall, side) short, and the rule that says so.</summary>
    private static readonly Dictionary<string, (string Rule, Func<Market, Market> Market, Func<Plan, Plan> Plan)> Short = new()
    {
        ["2.0 m of footway on the road"] = ("footway", Zone("road", zone => zone with { LeftFootwayCm = 399 }), Same),
        ["1.5 m of footway on the lane"] = ("footway", Zone("lane", zone => zone with { LeftFootwayCm = 349 }), Same),
        ["three lanes"] = ("footway", Zone("lane", zone => zone with { Lanes = 3 }), Same),
        ["3 m² a stall"] = (
            "stand-area",
            market => market with { Categories = [.. market.Categories.Select(category => category with { StandardWidthCm = 201 })] },
            plan => Replaced(plan, "L", old => old with { Stretch = new(old.Stretch.FromCm, old.Stretch.ToCm + 1) })),
        ["1.5 m deep"] = ("stand-depth", Line("L", line => line with { DepthMaxCm = 151 }), Same),
        ["one side"] = ("one-side", Same, plan => Replaced(plan, "N", old => old with
        {
            Frontage = new("S"), Stalls = [new("S01")], Stretch = new(0, 150),
        })),
        ["0.5 m from the traffic"] = ("traffic-distance", Line("N", line => line with { OffsetCm = 749 }), Same),
        ["10 stalls"] = ("emergency-break", Rule("emergency-break", rule => rule with { Every = new(9, null) }), Same),
        ["3 m free"] = ("emergency-break", Rule("emergency-break", rule => rule with { Number = 301 }), Same),
    };

    public static TheoryData<string> Numbers => [.. Short.Keys];

    [Fact]
    public void The_most_that_the_nine_numbers_let_stand_there_is_proved_and_holds()
    {
        Plan plan = Planned.Value;

        Assert.Equal(PlanStatus.Proved, plan.Status);
        Assert.Empty(Planner.Check(Problem, plan));
        Assert.Equal((28, 0, 20), (On(plan, "N"), On(plan, "S"), On(plan, "L")));
        Assert.Equal(60, Problem.Requests.Length);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_centimetre_less_fails_the_checker(string number)
    {
        (string rule, Func<Market, Market> market, Func<Plan, Plan> plan) = Short[number];

        ImmutableArray<Breach> breaches = Planner.Check(market(Market).On(Day).Value, plan(Planned.Value));

        Assert.Contains(breaches, breach => breach.Rule.Value == rule);
    }

    [Fact]
    public void Whoever_is_left_out_is_told_of_the_breaks() => Assert.All(
        Planned.Value.Refusals,
        refusal => Assert.Contains(refusal.Facts, fact => fact is { Code: FactCode.TooNear, Rule.Value: "emergency-break" }));

    private static int On(Plan plan, string line) => plan.Placements.Count(placement => placement.Frontage.Value == line);

    private static Market Same(Market market) => market;

    private static Plan Same(Plan plan) => plan;

    private static Func<Market, Market> Zone(string id, Func<Zone, Zone> change) =>
        market => market with { Zones = [.. market.Zones.Select(zone => zone.Id.Value == id ? change(zone) : zone)] };

    private static Func<Market, Market> Line(string id, Func<Frontage, Frontage> change) =>
        market => market with { Frontages = [.. market.Frontages.Select(line => line.Id.Value == id ? change(line) : line)] };

    private static Func<Market, Market> Rule(string id, Func<Rule, Rule> change) => market => market with
    {
        Rules = market.Rules with { Rules = [.. market.Rules.Rules.Select(rule => rule.Id.Value == id ? change(rule) : rule)] },
    };

    /// <summary>The first stand of a line, changed.</summary>
    private static Plan Replaced(Plan plan, string line, Func<Placement, Placement> change)
    {
        Placement first = plan.Placements.First(placement => placement.Frontage.Value == line);
        return plan with { Placements = plan.Placements.Replace(first, change(first)) };
    }
}
