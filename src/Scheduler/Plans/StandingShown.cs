namespace TidalMarket.Scheduling.Plans;

/// <summary>What one vendor is told of another's standing.</summary>
public readonly record struct StandingShown(int Tier, int Rank);
