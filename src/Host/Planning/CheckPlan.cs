using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>The checker's door as the host uses it: <see cref="Scheduling.Planner.Check"/>.</summary>
internal delegate ImmutableArray<Breach> CheckPlan(MarketProblem problem, Plan plan);
