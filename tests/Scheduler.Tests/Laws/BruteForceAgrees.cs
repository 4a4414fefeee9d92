using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>On tiny markets no plan whatever is better on any rung than the one we prove, and what that leaves shut cannot be opened.</summary>
public sealed class BruteForceAgrees
{
    private const int Markets = 300;
    private const int Scarce = 150;
    private const int Streets = 100;
    private const int MostCombinations = 4_000;

    [Fact]
    public void On_every_rung_of_random_markets() => Agrees(seed => RandomMarket.Problem(seed), Markets, stepCm: 50);

    [Fact]
    public void On_every_rung_of_markets_with_too_few_guides_rails_or_watts() => Agrees(seed => RandomMarket.Scarce(seed), Scarce, stepCm: 50);

    [Fact]
    public void On_every_rung_of_random_streets() => Agrees(seed => RandomStreet.Problem(seed, vendors: 3, simple: true), Streets, stepCm: 10);

    private static void Agrees(Func<int, MarketProblem> draw, int markets, int stepCm)
    {
        int tried = 0;
        Gen.Int[0, 10_000_000].Sample(
            seed =>
            {
                MarketProblem problem = draw(seed);
                var force = new BruteForce(problem, stepCm);
                if (force.Combinations > MostCombinations) return;
                Plan plan = Planner.Solve(problem, new SolveOptions(), new Silent(), CancellationToken.None);
                Assert.Equal(force.Best(), plan.Objectives.Select(objective => objective.Value));
                Assert.Contains(BruteForce.Open(plan.Placements), force.BestOpen);
                Assert.All(plan.Zones.Where(state => state.Use == ZoneUse.Shut), state => Assert.True(force.StaysShut(plan, state.Zone), $"{state}"));
                tried++;
            },
            iter: markets,
            threads: 1);
        Assert.InRange(tried, markets * 2 / 3, markets);
    }
}
