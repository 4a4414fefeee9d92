using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>搬运 — pieces of rail with numbers that follow one another, carried between where they are kept and one run.</summary>
/// <param name="Order">From 1 in each window; the way back is numbered on.</param>
/// <param name="Stock">null = the market keeps no list of rails, and its pieces are only counted.</param>
/// <param name="FromPiece">The pieces of a stock are numbered from 1; without a list those that the zone needs are.</param>
/// <param name="ToPiece">The last one, included.</param>
/// <param name="OpenPieces">How many of them, those with the lowest numbers, must open.</param>
/// <param name="Stretch">Which part of the run they are, on the run's own positions. The lowest number stands where an engine passes.</param>
/// <param name="Hours">When it has to be done.</param>
public sealed record RailMove(
    WindowId Window, int Order, RailWay Way, RailStockId? Stock, int FromPiece, int ToPiece, int OpenPieces, RailRun Run, Stretch Stretch, Hours Hours)
{
    public int Pieces => ToPiece - FromPiece + 1;
}
