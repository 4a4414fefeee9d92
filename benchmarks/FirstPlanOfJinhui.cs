using BenchmarkDotNet.Attributes;
using TidalMarket.Host.Import;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Benchmarks;

/// <summary>The first plan of the sample market: from a valid problem in memory to a proved plan with its reasons.</summary>
/// <remarks>Files are read, and the solver's library is loaded, before the clock starts.</remarks>
[MemoryDiagnoser]
public class FirstPlanOfJinhui
{
    /// <summary>A school day: both tides are held, and the school gate shuts its stretch.</summary>
    private static readonly DateOnly Monday = new(2027, 3, 1);

    private static readonly Unheard Nobody = new();

    private MarketProblem? problem;

    [GlobalSetup]
    public void Load()
    {
        MarketFiles files = MarketFiles.FromDirectory(SampleMarket.Directory(AppContext.BaseDirectory)).Value;
        problem = MarketReader.Read(files).Value.On(Monday).Value;
        if (Solve().Status != PlanStatus.Proved) throw new InvalidOperationException("The sample is not proved: there is nothing to compare.");
    }

    [Benchmark]
    public Plan Solve() => Planner.Solve(problem!, new SolveOptions(), Nobody, CancellationToken.None);
}
