using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>What one rung came to: an integer cost that was minimised under all rungs above it.</summary>
/// <param name="Group">The policy group's name.</param>
/// <param name="Tier">Where the rung goes tier by tier.</param>
/// <param name="Round">Where the rung goes in rounds: 2 = the second stall.</param>
/// <param name="Unit">What the value counts: <c>vendors</c>, <c>ranks</c>, <c>places</c>.</param>
/// <param name="Bound">No plan can do better than this; null = none known.</param>
/// <param name="Proved">The solver proved it under caps that are themselves proved.</param>
public sealed record ObjectiveValue(
    Rung Name,
    string Group,
    WindowId Window,
    int? Tier,
    int? Round,
    string Unit,
    long Value,
    long? Bound,
    bool Proved);
