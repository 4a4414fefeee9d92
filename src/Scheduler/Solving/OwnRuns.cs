using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>What a holder may have round its own stalls: all of them, fewer if it wants fewer, more if it may grow.</summary>
internal static class OwnRuns
{
    /// <summary>
    /// Sets of pieces; each takes in all own stalls that can be had today, unless the holder wants fewer. In place of those that
    /// cannot be had neighbours may come, even for a tier that does not grow beyond its own number.
    /// </summary>
    /// <param name="own">Own stalls that can be had, by line and position; at least one.</param>
    public static IEnumerable<ImmutableArray<Piece>> Of(
        Street street, StallRequest request, ImmutableArray<(Line Line, Cell Cell)> own, bool[] usable)
    {
        int most = Lengths.MostStalls(street.Problem, request);
        if (most < own.Length) return Shrunk(own, most);
        int least = Math.Min(Lengths.LeastStalls(street.Problem, request), request.OwnStalls.Length);
        bool grows = street.Problem.Policy.Tier(request.Standing.Tier).MayGrow;
        ImmutableArray<Piece> pieces = Pieces(own);
        int limit = grows ? most : Math.Min(most, request.OwnStalls.Length);
        if (request.RunUnit == RunUnit.Stalls) return Grown(pieces, usable, own.Length, least, limit);
        return Grown(pieces, usable, own.Length, least, grows ? street.CellCount : limit)
            .Where(set => Covers(set, own.Length, request.RunMax));
    }

    /// <summary>Centimetres on marked stalls are the fewest stalls that cover them: without its last stall the run is too short.</summary>
    private static bool Covers(ImmutableArray<Piece> set, int own, int wantedCm)
    {
        if (set.Sum(piece => piece.Count) == own) return true;
        if (set.Length > 1) return false;
        return Piece.OfStalls(set[0].Line, set[0].First, set[0].Count - 1).WidthCm < wantedCm;
    }

    /// <summary>Neighbouring own stalls are one piece.</summary>
    private static ImmutableArray<Piece> Pieces(ImmutableArray<(Line Line, Cell Cell)> own)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        int first = 0;
        for (int i = 1; i <= own.Length; i++)
        {
            bool goesOn = i < own.Length && own[i].Line == own[i - 1].Line
                && own[i].Cell.Index == own[i - 1].Cell.Index + 1 && own[i].Line.JoinsNext[own[i - 1].Cell.Index];
            if (goesOn) continue;
            pieces.Add(Piece.OfStalls(own[first].Line, own[first].Cell.Index, i - first));
            first = i;
        }

        return OverJoints(pieces.ToImmutable());
    }

    /// <summary>On a circle the last piece goes on into the first.</summary>
    private static ImmutableArray<Piece> OverJoints(ImmutableArray<Piece> pieces)
    {
        foreach (Piece last in pieces)
        {
            Piece? first = pieces.FirstOrDefault(piece => piece.Line == last.Line && piece.First == 0 && piece != last);
            int cells = last.Line.Cells.Length;
            if (first is null || last.First + last.Count != cells || !last.Line.JoinsNext[cells - 1]) continue;
            return [.. pieces.Where(piece => piece != first && piece != last), Piece.OfStalls(last.Line, last.First, last.Count + first.Count)];
        }

        return pieces;
    }

    /// <summary>The holder wants fewer than it has: any neighbouring ones of its own, else the first.</summary>
    private static IEnumerable<ImmutableArray<Piece>> Shrunk(ImmutableArray<(Line Line, Cell Cell)> own, int most)
    {
        bool any = false;
        for (int i = 0; i + most <= own.Length; i++)
        {
            ImmutableArray<Piece> pieces = Pieces(own.Slice(i, most));
            if (pieces.Length > 1) continue;
            any = true;
            yield return pieces;
        }

        if (!any) yield return Pieces(own.Slice(0, most));
    }

    /// <summary>Growth adjoins one piece, to either side.</summary>
    private static IEnumerable<ImmutableArray<Piece>> Grown(
        ImmutableArray<Piece> pieces, bool[] usable, int own, int least, int most)
    {
        if (own >= least) yield return pieces;
        for (int k = 0; k < pieces.Length; k++)
            foreach (Piece longer in Longer(pieces[k], usable, most - own))
                if (own + longer.Count - pieces[k].Count >= least && !Meets(pieces, k, longer))
                    yield return pieces.SetItem(k, longer);
    }

    private static IEnumerable<Piece> Longer(Piece piece, bool[] usable, int most)
    {
        Line line = piece.Line;
        int cells = line.Cells.Length;
        most = Math.Min(most, cells - piece.Count);
        for (int before = 0; before <= most; before++)
        {
            if (before > 0 && !IsFree(line, usable, piece.First - before, joint: piece.First - before)) yield break;
            for (int after = 0; before + after <= most; after++)
            {
                int last = piece.First + piece.Count + after - 1;
                if (after > 0 && !IsFree(line, usable, last, joint: last - 1)) break;
                if (before + after > 0)
                    yield return Piece.OfStalls(line, (piece.First - before + cells) % cells, piece.Count + before + after);
            }
        }
    }

    /// <summary>Whether a cell can be added: it is usable, and nothing lies between it and the run. A circle goes on over its joint.</summary>
    private static bool IsFree(Line line, bool[] usable, int cell, int joint)
    {
        int cells = line.Cells.Length;
        if (!line.Frontage.Circular && (cell < 0 || cell >= cells)) return false;
        return usable[line.FirstCell + (cell + cells) % cells] && line.JoinsNext[(joint + cells) % cells];
    }

    private static bool Meets(ImmutableArray<Piece> pieces, int grown, Piece longer) =>
        pieces.Where((_, k) => k != grown).Any(other => other.HeldCells.Intersect(longer.HeldCells).Any());
}
