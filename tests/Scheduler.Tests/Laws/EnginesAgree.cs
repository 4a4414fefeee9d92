using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>The fast engine and the reference come to the same value on every rung, and both prove it.</summary>
public sealed class EnginesAgree
{
    private const int Markets = 250;
    private const int Scarce = 150;
    private const int Streets = 60;

    [Fact]
    public void On_random_markets() => Agree(seed => RandomMarket.Problem(seed, vendors: 7), Markets);

    [Fact]
    public void On_markets_with_too_few_guides_rails_or_watts() => Agree(seed => RandomMarket.Scarce(seed, vendors: 7), Scarce);

    [Fact]
    public void On_random_streets() => Agree(seed => RandomStreet.Problem(seed, vendors: 5), Streets);

    private static void Agree(Func<int, MarketProblem> draw, int markets) =>
        Gen.Int[0, 10_000_000].Sample(
            seed =>
            {
                MarketProblem problem = draw(seed);
                Plan fast = Solve(problem, Engine.Fast), reference = Solve(problem, Engine.CpSat);
                Assert.Equal(PlanStatus.Proved, fast.Status);
                Assert.Equal(PlanStatus.Proved, reference.Status);
                Assert.Equal<IEnumerable<ObjectiveValue>>(reference.Objectives, fast.Objectives);
            },
            iter: markets,
            threads: 1);

    private static Plan Solve(MarketProblem problem, Engine engine) =>
        Planner.Solve(problem, new SolveOptions(Engine: engine), new Silent(), CancellationToken.None);
}
