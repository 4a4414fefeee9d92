namespace TidalMarket.Scheduling.Solving;

/// <summary>What a caller may choose of a solve. The time limit is the caller's token.</summary>
/// <param name="Seed">Of the solver's own choices among equally good plans.</param>
public sealed record SolveOptions(long Seed = 1, Engine Engine = Engine.Fast);
