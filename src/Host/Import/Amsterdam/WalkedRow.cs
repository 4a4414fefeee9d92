using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A row as one walks along it: its stalls, and where neighbours are no neighbours.</summary>
/// <param name="Loose">Made for a stall that stands in no row.</param>
internal sealed record WalkedRow(
    int Line,
    ImmutableArray<AmsterdamStall> Stalls,
    ImmutableArray<RowBreak> Breaks,
    bool Circular,
    bool Loose)
{
    /// <summary>The same row, walked from its other end.</summary>
    public WalkedRow Reversed() => this with
    {
        Stalls = [.. Stalls.Reverse()],
        Breaks = [.. Breaks.Reverse().Select(found => found with { Before = Stalls.Length - found.Before })],
    };
}

/// <summary>Something that lies before a stall of a row and after the one before it.</summary>
/// <param name="Before">Index of the stall.</param>
internal sealed record RowBreak(int Before, int Line, Bilingual Name);
