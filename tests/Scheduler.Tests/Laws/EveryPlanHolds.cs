using CsCheck;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Laws;

/// <summary>The independent checker finds nothing in any plan that we make.</summary>
public sealed class EveryPlanHolds
{
    private const int Markets = 600;
    private const int Scarce = 200;
    private const int Streets = 200;

    [Theory]
    [InlineData(Engine.Fast)]
    [InlineData(Engine.Greedy)]
    public void On_random_markets(Engine engine) => Hold(seed => RandomMarket.Problem(seed, vendors: 6), engine, Markets);

    [Theory]
    [InlineData(Engine.Fast)]
    [InlineData(Engine.Greedy)]
    public void On_markets_with_too_few_guides_rails_or_watts(Engine engine) => Hold(seed => RandomMarket.Scarce(seed, vendors: 6), engine, Scarce);

    [Theory]
    [InlineData(Engine.Fast)]
    [InlineData(Engine.Greedy)]
    public void On_random_streets(Engine engine) =>
        Hold(seed => RandomStreet.Problem(seed, vendors: 6), engine, Streets);

    /// <summary>Rows in which no column is left said nothing, and reading their last column ended the plan.</summary>
    [Fact]
    public void On_a_street_with_a_row_of_nothing()
    {
        MarketProblem problem = RandomStreet.Problem(7_236_444, vendors: 6, bare: true);

        Plan plan = Planner.Solve(problem, new SolveOptions(Engine: Engine.Greedy), new Silent(), CancellationToken.None);

        Assert.Empty(Planner.Check(problem, plan));
    }

    private static void Hold(Func<int, MarketProblem> draw, Engine engine, int markets) =>
        Gen.Int[0, 10_000_000].Sample(
            seed =>
            {
                MarketProblem problem = draw(seed);
                Plan plan = Planner.Solve(problem, new SolveOptions(Engine: engine), new Silent(), CancellationToken.None);
                Assert.Empty(Planner.Check(problem, plan).Select(breach => $"market {seed}: {breach}"));
            },
            iter: markets,
            threads: 1);
}
