using System.Collections.Immutable;
using TidalMarket.Host.Plans;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Planning;

/// <summary>A planned day whose sheets lie in their place.</summary>
/// <param name="Place">Full path of the directory.</param>
/// <param name="Sheets">Names of the files in it.</param>
/// <param name="WasKnown">It had been solved before; nothing was solved again.</param>
internal sealed record WrittenDay(
    MarketProblem Problem,
    Plan Plan,
    PlanTimings Timings,
    string Place,
    ImmutableArray<string> Sheets,
    bool WasKnown);
