using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>岗位 — where guides have to be, from when to when, and how many. Who they are is said by duties.</summary>
/// <param name="Zone">null = anywhere among the people.</param>
/// <param name="Feature">The mouth or the crossing.</param>
public sealed record Post(PostId Id, PostKind Kind, WindowId Window, ZoneId? Zone, FeatureId? Feature, Hours Hours, int Guides);
