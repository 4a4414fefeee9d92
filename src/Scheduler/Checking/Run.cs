using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Checking;

/// <summary>连续摊位 — what is walked along without a break: one piece, or on a circular line the last and the first one.</summary>
/// <param name="Pieces">In walking order.</param>
internal sealed record Run(ImmutableArray<Piece> Pieces)
{
    public bool IsMarked => Pieces[0].IsMarked;

    public int Stalls => Pieces.Sum(piece => piece.Stalls.Length);

    public long LengthCm => Pieces.Sum(piece => piece.Ground.LengthCm);

    /// <summary>What the run would cover with one stall less at its end.</summary>
    public long LengthWithoutLastCm
    {
        get
        {
            Piece last = Pieces[^1];
            long kept = last.Stalls.Length > 1 ? last.Stalls[^2].Stretch.ToCm - last.Ground.FromCm : 0;
            return LengthCm - last.Ground.LengthCm + kept;
        }
    }

    public static ImmutableArray<Run> Of(Holding holding, Inspection inspection)
    {
        Piece[] pieces = [.. holding.Pieces];
        foreach (Piece last in pieces.Where(piece => piece.IsMarked))
        {
            LineInWindow line = inspection.LineOf(last);
            Piece? first = pieces.FirstOrDefault(piece => piece != last && piece.Stalls.Contains(line.Stalls[0]));
            if (first is null || !last.Stalls.Contains(line.Stalls[^1]) || !line.JoinsOverTheEnd) continue;
            return [new([last, first]), .. pieces.Where(piece => piece != last && piece != first).Select(Alone)];
        }

        return [.. pieces.Select(Alone)];
    }

    private static Run Alone(Piece piece) => new([piece]);
}
