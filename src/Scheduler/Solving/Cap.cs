using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>A rung that has been climbed: its cost may not rise above this again.</summary>
internal sealed record Cap(Cost Cost, long Most);
