using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A market day in native facts, and everything that did not go over as it stood.</summary>
internal sealed record ImportedDay(MarketFacts Facts, DateOnly Date, ImmutableArray<Unmapped> Unmapped);
