namespace TidalMarket.Scheduling.Domain;

/// <summary>A fact and where it was written.</summary>
public readonly record struct Sourced<T>(T Value, Source Source);
