using System.Collections.Immutable;
using TidalMarket.Scheduling.Checking;
using TidalMarket.Scheduling.Checking.Margins;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Explaining;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Movements;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling;

/// <summary>The public door of the library: plan a market day, check a plan.</summary>
/// <remarks>Same problem, options and version: the same plan, unless <c>stop</c> is cancelled on the way.</remarks>
public static class Planner
{
    /// <summary>The best plan of the day by the market's policy.</summary>
    /// <param name="stop">Cancelled: the best plan so far is returned, its status <see cref="PlanStatus.Good"/>.</param>
    public static Plan Solve(MarketProblem problem, SolveOptions options, IPlanObserver observer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(observer);
        return new Planning(problem, options, observer).Plan(stop);
    }

    /// <summary>Every breach of a plan, found from the facts alone, without model or solver; empty = the plan holds.</summary>
    public static ImmutableArray<Breach> Check(MarketProblem problem, Plan plan) => PlanChecker.Check(problem, plan);

    /// <summary>Where nothing may stand, and why, by window, frontage and position.</summary>
    public static ImmutableArray<KeepClear> KeepClears(MarketProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return [.. problem.Windows.SelectMany(window => KeepClearStretches.In(problem, window))];
    }

    /// <summary>How near a plan comes to every number of the rule pack that is in force, by window, zone and the pack's order; measured as
    /// <see cref="Check"/> measures, without model or solver.</summary>
    public static ImmutableArray<Margin> Margins(MarketProblem problem, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        return MarginList.Of(problem, plan);
    }

    /// <summary>Where the fire lane runs between the stands, by window, zone and position; what is too narrow for it is left out.</summary>
    /// <param name="plan">null = the empty street.</param>
    public static ImmutableArray<FireLane> FireLanes(MarketProblem problem, Plan? plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return [.. Checking.Margins.FireLanes.Of(problem, plan)];
    }

    /// <summary>The day's fees by window, zone and tier, beside those of a full market.</summary>
    public static ImmutableArray<Takings> Takings(MarketProblem problem, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        return [.. TakingsOf.Plan(problem, plan)];
    }

    /// <summary>The emergency breaks that a plan leaves between rows of stands.</summary>
    public static ImmutableArray<EmergencyBreak> Breaks(MarketProblem problem, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        return [.. BreakList.Of(problem, plan)];
    }

    /// <summary>Which pieces of rail are carried where, in what order, and back: by window, numbered. Every rail of the plan is set up by it, as far
    /// as there are pieces.</summary>
    public static ImmutableArray<RailMove> RailMoves(MarketProblem problem, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(plan);
        return [.. Movements.RailMoves.Of(problem, plan)];
    }
}
