using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>Draws every sheet of a plan but plan.json itself: file name → content.</summary>
internal delegate ImmutableSortedDictionary<string, byte[]> DrawSheets(MarketProblem problem, Plan plan);
