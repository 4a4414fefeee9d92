using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>候选 — a run that the facts allow a request: one piece, or own stalls that lie apart.</summary>
/// <param name="Request">Index among the window's requests.</param>
/// <param name="Stalls">Of all pieces.</param>
/// <param name="Wish">Steps down the list of wishes to the best one it takes in; <see cref="Wishlist.Length"/> = none of them.</param>
internal sealed record Candidate(int Request, ImmutableArray<Piece> Pieces, int Stalls, int Wish)
{
    public IEnumerable<Cell> Cells => Pieces.SelectMany(piece => piece.Cells);

    public bool TakesIn(StallId stall) => Cells.Any(cell => cell.Stall?.Id == stall);
}
