using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>消防通道 — a stretch of street along which a corridor as wide as the rule pack asks for is free of stands.</summary>
/// <param name="Along">On the zone's axis.</param>
/// <param name="FromCm">Its left edge: centimetres right of the axis, below 0 to the left of it.</param>
/// <param name="ToCm">Its right edge.</param>
/// <param name="Override">The officer's number that acts here; null = the pack's.</param>
public sealed record FireLane(WindowId Window, ZoneId Zone, RuleId Rule, Stretch Along, int FromCm, int ToCm, RuleOverride? Override)
{
    public int WidthCm => ToCm - FromCm;
}
