using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>禁设区 — a stretch of a line where nothing may stand during a window, and why.</summary>
/// <param name="Override">The officer's number that acts here instead of the pack's; null = the pack's.</param>
public sealed record KeepClear(
    FrontageId Frontage,
    WindowId Window,
    Stretch Stretch,
    RuleId Rule,
    FeatureId Feature,
    int ClearCm,
    RuleOverride? Override);
