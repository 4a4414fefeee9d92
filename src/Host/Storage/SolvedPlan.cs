using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Storage;

/// <summary>A plan on its way into the store.</summary>
/// <param name="Content">plan.json, byte by byte.</param>
/// <param name="Timings">JSON.</param>
internal sealed record SolvedPlan(Plan Plan, byte[] Content, string Timings);
