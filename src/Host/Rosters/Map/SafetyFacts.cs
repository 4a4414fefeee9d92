using System.Collections.Immutable;
using TidalMarket.Scheduling;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>What a map shows of safety besides keep-clears, as the library measures it.</summary>
/// <param name="Tight">The rules that a plan keeps by the least, tightest first.</param>
internal sealed record SafetyFacts(ImmutableArray<FireLane> Lanes, ImmutableArray<EmergencyBreak> Breaks, ImmutableArray<Margin> Tight)
{
    private const int MostTight = 3;

    /// <param name="plan">null = nobody stands there: a lane, and nothing that is measured from stands.</param>
    public static SafetyFacts Of(MarketProblem problem, Plan? plan) => plan is null
        ? new(Planner.FireLanes(problem, null), [], [])
        : new(Planner.FireLanes(problem, plan), Planner.Breaks(problem, plan), [.. Tightest(Planner.Margins(problem, plan))]);

    /// <summary>Distances that are left, each rule once, where it is kept by the least.</summary>
    private static IEnumerable<Margin> Tightest(ImmutableArray<Margin> margins) => margins
        .Where(margin => margin is { Unit: "cm", AtMost: false, Number: > 0, Nearest: not null })
        .OrderBy(margin => margin.Nearest!.Spare)
        .DistinctBy(margin => margin.Rule)
        .Take(MostTight);
}
