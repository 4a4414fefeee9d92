namespace TidalMarket.Host.Storage;

/// <summary>What makes two runs the same: they would give the same plan, so it is solved once.</summary>
/// <param name="Date"><c>yyyy-MM-dd</c>.</param>
/// <param name="Versions">Of everything that has a say in the plan.</param>
internal sealed record RunKey(string Market, string Date, string InputHash, string Options, string Versions);
