using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>The smallest ground that is given away: a marked stall, or a module of an unmarked line.</summary>
/// <param name="Index">Along its line, from 0.</param>
/// <param name="Stall">null = a module.</param>
internal readonly record struct Cell(int Index, Stretch Stretch, DayStall? Stall);
