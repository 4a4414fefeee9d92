using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>方案 — what is decided for one market day.</summary>
/// <param name="InputHash"><see cref="MarketProblem.ContentHash"/> of the problem it was made for.</param>
/// <param name="Objectives">In ladder order, window by window.</param>
/// <param name="Placements">By window, frontage and position.</param>
/// <param name="Refusals">By window and standing.</param>
/// <param name="Columns">Candidate runs that the facts left, over all windows.</param>
/// <param name="Rows">Rows of the placement models.</param>
public sealed record Plan(
    MarketId Market,
    DateOnly Date,
    string InputHash,
    long Seed,
    string Policy,
    string RulePack,
    PlanStatus Status,
    ImmutableArray<ObjectiveValue> Objectives,
    ImmutableArray<Placement> Placements,
    ImmutableArray<Refusal> Refusals,
    ImmutableArray<Duty> Duties,
    ImmutableArray<RailRun> Rails,
    int Columns,
    int Rows)
{
    /// <summary>By window: mouths, crossings and rails in the order of the facts, then the crowd's.</summary>
    public ImmutableArray<Post> Posts { get; init; } = [];

    /// <summary>Of every zone that serves in a window, by window and zone.</summary>
    public ImmutableArray<ZoneState> Zones { get; init; } = [];

    /// <summary>The version of the file format, <c>schema</c> of plan.json.</summary>
    public const int Schema = 1;
}
