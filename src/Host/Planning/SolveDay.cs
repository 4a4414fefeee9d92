using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Planning;

/// <summary>The planner's door as the host uses it: <see cref="Scheduling.Planner.Solve"/>.</summary>
internal delegate Plan SolveDay(MarketProblem problem, SolveOptions options, IPlanObserver observer, CancellationToken stop);
