using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>班次 — a guide on a post for a time.</summary>
public sealed record Duty(GuideId Guide, PostId Post, WindowId Window, Hours Hours);
