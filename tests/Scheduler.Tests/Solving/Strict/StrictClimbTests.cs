using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Solving.OrTools;
using TidalMarket.Scheduling.Solving.Strict;
using TidalMarket.Scheduling.Tests.Builders;
using TidalMarket.Scheduling.Tests.Laws;

namespace TidalMarket.Scheduling.Tests.Solving.Strict;

/// <summary>Questions in an order: first whether each request can be placed at all, then each for the best of its wishes, then for its most stalls.</summary>
public class StrictClimbTests
{
    /// <summary>Three stalls: the senior takes two, so that of the two juniors one is left.</summary>
    [Fact]
    public void A_senior_is_never_turned_away_for_two_juniors()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 3)
            .Vendor("senior", rank: 1, min: 2).Vendor("v2", rank: 2).Vendor("v3", rank: 3).Problem().Model();

        Assert.Equal([true, true, false], Asked(model).Select(answer => answer.Granted));
    }

    [Fact]
    public void One_certificate_refuses_whoever_comes_later_and_needs_as_much()
    {
        MarketBuilder market = new MarketBuilder().Street("R", 4000).Stalls("A", 2);
        for (int rank = 1; rank <= 6; rank++) market.Vendor($"v{rank}", rank: rank);

        Answer[] answers = Asked(market.Problem().Model());

        Assert.Equal([AnswerBy.Relaxation, AnswerBy.Certificate, AnswerBy.Certificate, AnswerBy.Certificate], answers.Skip(2).Select(answer => answer.By));
        Assert.All(answers.Skip(2), answer => Assert.Equal((false, 0), (answer.Granted, answer.Certificate)));
    }

    [Fact]
    public void A_cancelled_token_refuses_without_proof_and_grants_what_the_plan_at_hand_has()
    {
        PlacementModel model = new MarketBuilder().Street("R", 4000).Stalls("A", 1).Vendor("v1", rank: 1).Vendor("v2", rank: 2).Problem().Model();
        using var climb = new StrictClimb(model, model.Chosen("v1 on A1"), 1);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Equal(new Answer(true, AnswerBy.Witness, null), climb.Ask(0, [.. model.Of(0)], stop.Token));
        Answer stopped = climb.Ask(1, [.. model.Of(1)], stop.Token);
        Assert.Equal((false, false), (stopped.Granted, stopped.Proved));
        Assert.False(climb.Ask(1, [.. model.Of(1)], CancellationToken.None).Granted);
    }

    [Fact]
    public void In_any_tiny_market_every_answer_is_what_brute_force_finds() =>
        MarketGen.Tiny.Sample(market =>
        {
            PlacementModel model = market.Problem().Model();
            List<ImmutableArray<int>> plans = [.. EveryPlan.Of(model)];
            using var climb = new StrictClimb(model, Greedy.Seat(model), 1);
            foreach ((int request, int[] columns) in Questions(model))
            {
                Answer answer = climb.Ask(request, columns, CancellationToken.None);
                Assert.Equal(plans.Any(plan => plan.Any(columns.Contains)), answer.Granted);
                if (answer.Granted) plans.RemoveAll(plan => !plan.Any(columns.Contains));
                Assert.True(climb.Plan.Keeps(model, []));
                Assert.Contains(plans, plan => plan.SequenceEqual(climb.Plan.Chosen));
            }
        }, iter: 150, threads: 1);

    /// <summary>Streets with breaks, shared widths, flames, one side only: whatever has choices and negative coefficients.</summary>
    [Fact]
    public void On_any_street_every_answer_is_that_of_a_search_for_each_question_alone() =>
        Gen.Int[0, 10_000_000].Sample(seed =>
        {
            PlacementModel model = RandomStreet.Problem(seed, vendors: 5).Model();
            using var climb = new StrictClimb(model, Greedy.Seat(model), 1);
            var granted = new Dictionary<int, int[]>();
            foreach ((int request, int[] columns) in Questions(model))
            {
                var tried = new Dictionary<int, int[]>(granted) { [request] = [.. columns.Where(column => !granted.TryGetValue(request, out int[]? had) || had.Contains(column))] };
                bool can = Can(model, tried);
                Assert.True(can == climb.Ask(request, columns, CancellationToken.None).Granted, $"street {seed}, request {request}: {(can ? "can" : "cannot")}");
                if (can) granted = tried;
            }
        }, iter: 60, threads: 1);

    private static Answer[] Asked(PlacementModel model)
    {
        using var climb = new StrictClimb(model, Greedy.Seat(model), 1);
        return [.. Enumerable.Range(0, model.Requests.Length).Select(request => climb.Ask(request, [.. model.Of(request)], CancellationToken.None))];
    }

    private static IEnumerable<(int Request, int[] Columns)> Questions(PlacementModel model)
    {
        int[] requests = [.. Enumerable.Range(0, model.Requests.Length).Where(request => model.Of(request).Any())];
        foreach (int request in requests) yield return (request, [.. model.Of(request)]);
        foreach (int request in requests)
            foreach (int wish in model.Of(request).Select(column => model.Columns[column].Wish).Distinct().Order())
                yield return (request, [.. model.Of(request).Where(column => model.Columns[column].Wish <= wish)]);
        foreach (int request in requests)
            yield return (request, [.. model.Of(request).Where(column => model.Columns[column].Stalls >= 2)]);
    }

    /// <summary>Whether a plan places each of these on one of its columns.</summary>
    private static bool Can(PlacementModel model, Dictionary<int, int[]> granted)
    {
        HashSet<int> open = [.. granted.Values.SelectMany(columns => columns)];
        var part = new ModelPart(model, column => open.Contains(column) || !granted.ContainsKey(model.Columns[column].Request));
        var cost = part.Part(new Cost(
            Rung.Entitlement, "", null, null, "vendors", granted.Count, [.. model.Columns.Select((_, column) => open.Contains(column) ? -1L : 0)]));
        return CpSat.Search(part.Model, [new Cap(cost, 0)], cost, hint: null, seed: 1, CancellationToken.None).Found is not null;
    }
}
