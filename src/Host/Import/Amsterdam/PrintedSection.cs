using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>A stretch of street as the print pages show it: one line of stalls, or two that face each other.</summary>
internal sealed record PrintedSection(ImmutableArray<PrintedLine> Lines);

/// <summary>A list of a print page with the rows that stand in it, in the order and direction in which it names them.</summary>
internal sealed record PrintedLine(AmsterdamBlock Block, Side Side, ImmutableArray<WalkedRow> Rows);
