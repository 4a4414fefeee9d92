namespace TidalMarket.Scheduling.Domain;

/// <summary>地标 — a fixed thing on the street that a tape is hooked on.</summary>
/// <param name="AtCm">Position on the zone's axis.</param>
public sealed record Landmark(LandmarkId Id, Bilingual Name, ZoneId Zone, int AtCm);
