using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Something between two stalls, named in either order, over which nobody's stalls reach.</summary>
internal sealed record AmsterdamObstacle(int Line, string A, string B, ImmutableArray<string> Kinds);
