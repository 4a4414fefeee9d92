using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>One step of the ladder: for these tiers, these rungs, in order.</summary>
public sealed record PolicyGroup(string Name, Bilingual Title, ImmutableArray<int> Tiers, ImmutableArray<Rung> Rungs);
