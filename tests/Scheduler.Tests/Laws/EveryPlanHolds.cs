using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>The independent checker finds nothing in any plan that we make.</summary>
public sealed class EveryPlanHolds
{
    private const int Markets = 600;

    [Theory]
    [InlineData(Engine.Fast)]
    [InlineData(Engine.Greedy)]
    public void On_random_markets(Engine engine) =>
        Gen.Int[0, 10_000_000].Sample(
            seed =>
            {
                MarketProblem problem = RandomMarket.Problem(seed, vendors: 6);
                Plan plan = Planner.Solve(problem, new SolveOptions(Engine: engine), new Silent(), CancellationToken.None);
                Assert.Empty(Planner.Check(problem, plan).Select(breach => $"market {seed}: {breach}"));
            },
            iter: Markets,
            threads: 1);
}
