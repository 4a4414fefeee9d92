using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A market day or a layout in native facts, and everything that did not go over as it stood.</summary>
/// <param name="Day">null = a layout, which has no date.</param>
internal sealed record ImportedDay(MarketFacts Facts, DateOnly? Day, ImmutableArray<Unmapped> Unmapped)
{
    /// <exception cref="InvalidOperationException">A layout.</exception>
    public DateOnly Date => Day!.Value;
}
