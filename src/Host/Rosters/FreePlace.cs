using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>A stall, or a stretch of an unmarked line, that nobody was given in a window.</summary>
/// <param name="Stall">null = the line is unmarked.</param>
/// <param name="Stretch">On the line.</param>
/// <param name="Clears">What keeps it clear; not empty if and only if it is kept clear.</param>
internal sealed record FreePlace(
    WindowId Window, Frontage Frontage, DayStall? Stall, Stretch Stretch, FreeState State, ImmutableArray<KeepClear> Clears);
