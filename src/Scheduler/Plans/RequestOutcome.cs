using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>What a plan decides for one request.</summary>
/// <param name="Pieces">By frontage and position; empty = no ground.</param>
/// <param name="Refused">Why not; null = it has ground, or did not ask.</param>
public sealed record RequestOutcome(ImmutableArray<Placement> Pieces, RefusalCode? Refused)
{
    /// <summary>The vendor did not ask for that window.</summary>
    public static readonly RequestOutcome NotAsked = new([], null);

    public bool IsPlaced => !Pieces.IsEmpty;

    /// <summary>Of all pieces.</summary>
    public Fen Fee => Pieces.Aggregate(new Fen(0), (sum, piece) => sum + piece.Fee);

    /// <summary>The same stalls, wherever they are painted; on an unmarked line the same centimetres.</summary>
    public bool SameGround(RequestOutcome other) =>
        other is not null && Pieces.Length == other.Pieces.Length && Pieces.Zip(other.Pieces).All(pair => SameGround(pair.First, pair.Second));

    /// <summary>Fee, hours and depth of every piece are the same.</summary>
    public bool SameTerms(RequestOutcome other) =>
        other is not null && Pieces.Select(Terms).SequenceEqual(other.Pieces.Select(Terms));

    public bool Equals(RequestOutcome? other) => other is not null && Refused == other.Refused && SameGround(other) && SameTerms(other);

    public override int GetHashCode() => HashCode.Combine(Pieces.Length, Refused, Fee);

    private static bool SameGround(Placement one, Placement other) =>
        one.Frontage == other.Frontage
        && one.Stalls.SequenceEqual(other.Stalls)
        && (!one.Stalls.IsEmpty || one.Stretch == other.Stretch);

    private static (Fen, Minute, Minute, int) Terms(Placement piece) => (piece.Fee, piece.ArriveAt, piece.LeaveBy, piece.DepthCm);
}
