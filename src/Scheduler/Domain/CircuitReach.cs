namespace TidalMarket.Scheduling.Domain;

/// <summary>A stretch of an unmarked line with a circuit's sockets.</summary>
public readonly record struct CircuitReach(FrontageId Frontage, Stretch Stretch);
