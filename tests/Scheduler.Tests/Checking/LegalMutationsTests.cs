using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Checking;

/// <summary>The plan of <see cref="LegalStreet"/> is legal to the centimetre; whatever is one centimetre off is found, and nothing else.</summary>
public class LegalMutationsTests
{
    private static readonly Measure[] OfPosts =
        [Measure.MouthPost, Measure.CrossingPost, Measure.RailPost, Measure.CrowdPost, Measure.LeastCrowdPost];

    public static TheoryData<string> Mutations => [.. LegalMutations.All.Keys];

    [Fact]
    public void A_plan_that_uses_up_every_measure_holds() => Assert.Empty(Breaches(LegalStreet.Market(), LegalStreet.Seats()));

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_mutation_is_caught_by_the_rule_it_breaks_and_no_other(string name)
    {
        LegalMutations.Mutation mutation = LegalMutations.All[name];
        MarketBuilder market = LegalStreet.Market();
        mutation.Facts?.Invoke(market);
        Dictionary<string, string> seats = LegalStreet.Seats();
        foreach ((string vendor, string place) in mutation.Moves) seats[vendor] = place;

        ImmutableArray<Breach> breaches = Breaches(market, seats);

        Assert.True(
            mutation.Rule == string.Join(' ', breaches.Select(breach => breach.Rule.Value).Distinct().Order(StringComparer.Ordinal)),
            $"not {mutation.Rule} alone, but:\n{string.Join('\n', breaches)}");
        Assert.All(breaches, breach => Assert.All([breach.Where, breach.Found.Zh, breach.Found.En], Assert.NotEmpty));
    }

    [Fact]
    public void There_are_many_and_every_measure_is_among_them() => Assert.Multiple(
        () => Assert.InRange(LegalMutations.All.Count, 40, int.MaxValue),
        () => Assert.Equal(
            Enum.GetValues<Measure>().Except([Measure.LaneHeight, .. OfPosts]).Select(measure => TestPacks.Of(measure).Id.Value)
                .Concat(["circuit", "guides", "permit", "rails", "fire-lane-open traffic-rail", "mouth-rail traffic-rail"]).Order(StringComparer.Ordinal),
            LegalMutations.All.Values.Select(mutation => mutation.Rule).Distinct().Order(StringComparer.Ordinal)));

    /// <summary>Model and checker are written apart; here they meet under every measure at once.</summary>
    [Fact]
    public void What_the_planner_makes_of_the_same_street_holds_too()
    {
        MarketProblem problem = LegalStreet.Market().ChangeLines(line => line with { ModuleCm = 100 }).Problem();

        Plan plan = Planner.Solve(problem, new SolveOptions(), new Silent(), CancellationToken.None);

        Assert.Empty(Planner.Check(problem, plan));
        Assert.NotEmpty(plan.Placements);
    }

    private static ImmutableArray<Breach> Breaches(MarketBuilder market, Dictionary<string, string> seats) =>
        SketchedPlan.Seated(market, seats.Select(seat => (seat.Key, seat.Value))).Breaches();
}
