namespace TidalMarket.Scheduling.Domain;

/// <summary>What moves on a zone's carriageway in one window.</summary>
public readonly record struct TrafficInWindow(WindowId Window, Traffic State);
