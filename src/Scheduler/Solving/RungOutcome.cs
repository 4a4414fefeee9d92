namespace TidalMarket.Scheduling.Solving;

/// <summary>What a solver found for one rung.</summary>
/// <param name="Best">Never worse than the solution it started from.</param>
/// <param name="Bound">No plan under the same caps costs less; null = not known.</param>
internal sealed record RungOutcome(Solution Best, long? Bound);
