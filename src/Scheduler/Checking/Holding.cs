using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking;

/// <summary>All that one attending request was given: its pieces, by frontage and position.</summary>
internal sealed record Holding(Claim Claim, ImmutableArray<Piece> Pieces)
{
    private HashSet<StallId>? stalls;

    public StallRequest Request => Claim.Request;

    public HashSet<StallId> Stalls => stalls ??= [.. Pieces.SelectMany(piece => piece.Stalls).Select(stall => stall.Id)];

    public string Where => Request.Id.ToString();

    /// <summary>In stalls; on an unmarked line each started standard width is one.</summary>
    public long Size => Pieces.Sum(Count);

    public long Count(Piece piece) => piece.IsMarked ? piece.Stalls.Length : Claim.StartedWidths(piece.Ground.LengthCm);

    /// <summary>Stands on the own stalls of today: on all of them, or where fewer are wanted on none else.</summary>
    public bool IsInPlace => !Claim.Own.IsEmpty
        && (Claim.Own.Length <= Claim.Most
            ? Claim.Own.All(stall => Stalls.Contains(stall.Id))
            : Pieces.All(piece => piece.IsMarked) && Stalls.All(Claim.Owns));

    public bool Grants(Wish wish) => wish.Stall is StallId stall
        ? Stalls.Contains(stall)
        : Pieces.Any(piece => piece.Line.Id == wish.Frontage && piece.Ground.Overlaps(Ground.Of(wish.Stretch)));
}
