using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>What tells one objective of a plan from another, and what it counts.</summary>
internal readonly record struct ObjectiveKey(WindowId Window, string? Group, Rung Rung, int? Tier, int? Round, string? Unit)
{
    public static ObjectiveKey Of(ObjectiveValue told) =>
        new(told.Window, told.Group, told.Name, told.Tier, told.Round, told.Unit);

    public override string ToString() =>
        $"{Window}/{Group}/{Rung}"
        + (Tier is int tier ? $"/tier {tier}" : "")
        + (Round is int round ? $"/round {round}" : "")
        + $" ({Unit})";
}
