namespace TidalMarket.Scheduling.Domain;

/// <summary>A part of a zone that the permit covers, on its axis.</summary>
public readonly record struct PermittedArea(ZoneId Zone, Stretch Stretch);
