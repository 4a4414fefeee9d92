using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Movements;

/// <summary>Pieces of one stock whose numbers follow one another.</summary>
/// <param name="Stock">null = no list of rails is kept.</param>
/// <param name="From">The number of the first.</param>
/// <param name="Opening">So many of them, the first ones, have to open.</param>
internal readonly record struct RailPieces(RailStockId? Stock, int From, int Count, int Opening);
