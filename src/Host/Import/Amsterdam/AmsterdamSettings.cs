using System.Collections.Immutable;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary><c>markt</c>: who the market is, how wide a stall, what is closed.</summary>
/// <param name="StallMetres">null = not said.</param>
/// <param name="Blocked">Stalls that nobody gets today.</param>
/// <param name="ClosedDates">As written; some are no dates.</param>
internal sealed record AmsterdamSettings(
    int Line,
    string? ShortName,
    string? Name,
    decimal? StallMetres,
    ImmutableArray<string> Blocked,
    ImmutableArray<string> ClosedDates);
