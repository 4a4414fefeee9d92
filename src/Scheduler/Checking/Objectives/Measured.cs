using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>One objective of the ladder and what the plan makes of it.</summary>
internal readonly record struct Measured(ObjectiveKey Key, long Value)
{
    public static Measured Of(Stance stance, Rung rung, string unit, long value, int? tier = null, int? round = null) =>
        new(new(stance.Window, stance.Group, rung, tier, round, unit), value);
}
