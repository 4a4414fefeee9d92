using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>护栏段 — guard rails set up along a stretch.</summary>
public sealed record RailRun(ZoneId Zone, WindowId Window, FrontageId Frontage, Stretch Stretch, int Pieces);
