namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>What one run of CP-SAT came to.</summary>
/// <param name="Found">null = no solution was found.</param>
/// <param name="Bound">No solution costs less; null = nothing was proved.</param>
/// <param name="Infeasible">There is provably no solution.</param>
internal sealed record SearchResult(Solution? Found, long? Bound, bool Infeasible);
