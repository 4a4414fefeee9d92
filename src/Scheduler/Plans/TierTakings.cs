using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>What the vendors of one tier pay.</summary>
public readonly record struct TierTakings(int Tier, Fen Fees);
