using System.Collections.Immutable;
using CsCheck;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Placements;
using TidalMarket.Scheduling.Checking.Safety;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>Whatever runs are taken together: some choices of the model make them legal if and only if the checker finds nothing in them.</summary>
public sealed class ModelAgreesWithChecker
{
    private const int MostSubsets = 400;
    private static readonly int Streets = Environment.GetEnvironmentVariable("MARKET_CAMPAIGN") == "1" ? 20_000 : 250;

    private static readonly ImmutableArray<IPlanRule> Ground =
    [
        .. CheckCatalogue.Rules.Where(rule =>
            rule.GetType().Namespace is string where
            && (where == typeof(SafetyRules).Namespace || where == typeof(StallHeldOnce).Namespace)
            && rule is not (HeaderNamesThisDay or EveryRequestIsAnswered or FeesAreTheTariffs)),
    ];

    [Fact]
    public void On_random_streets() =>
        Gen.Int[0, 100_000_000].Sample(
            seed =>
            {
                MarketProblem problem = RandomStreet.Problem(seed);
                PlacementModel model = problem.Model();
                var choices = new ChoicesOf(model);
                foreach (Solution taken in Subsets(model, new Random(seed)))
                {
                    Breach[] breaches = [.. Breaches(problem, model, taken)];
                    bool allows = choices.With(taken.Chosen) is not null;
                    Assert.True(
                        allows == (breaches.Length == 0),
                        $"street {seed}, {string.Join(", ", model.Seats(taken))}: "
                        + (allows ? $"the checker alone finds {string.Join("; ", breaches.Select(breach => breach.ToString()))}" : "the model alone forbids it"));
                }
            },
            iter: Streets,
            threads: 1);

    private static IEnumerable<Breach> Breaches(MarketProblem problem, PlacementModel model, Solution taken)
    {
        var inspection = new Inspection(problem, new Plan(
            problem.Header.Id, problem.Date, "", 0, "", "", PlanStatus.Good, [], [.. PlacementsOf.Solution(model, taken)], [], [], [], 0, 0));
        return Ground.SelectMany(rule => rule.Check(inspection));
    }

    /// <summary>All of them where they are few, else each run, each two runs as far as it goes, and sets drawn at random.</summary>
    private static IEnumerable<Solution> Subsets(PlacementModel model, Random random)
    {
        long all = Enumerable.Range(0, model.Requests.Length)
            .Aggregate(1L, (product, request) => product * (1 + model.Of(request).Count()));
        if (all <= MostSubsets) return All(model, 0, []);
        return Enumerable.Range(0, model.Columns.Length).Select(column => new Solution([column]))
            .Concat(Enumerable.Range(0, MostSubsets).Select(_ => Drawn(model, random)));
    }

    private static IEnumerable<Solution> All(PlacementModel model, int request, ImmutableArray<int> chosen)
    {
        if (request == model.Requests.Length) return [new Solution(chosen)];
        return All(model, request + 1, chosen)
            .Concat(model.Of(request).SelectMany(column => All(model, request + 1, chosen.Add(column))));
    }

    private static Solution Drawn(PlacementModel model, Random random)
    {
        int leave = random.Next(model.Requests.Length);
        var chosen = ImmutableArray.CreateBuilder<int>();
        for (int request = 0; request < model.Requests.Length; request++)
        {
            int[] columns = [.. model.Of(request)];
            if (columns.Length > 0 && (request != leave || random.Next(2) == 0)) chosen.Add(columns[random.Next(columns.Length)]);
        }

        return new Solution(chosen.ToImmutable());
    }
}
