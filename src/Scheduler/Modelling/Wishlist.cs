using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>What a request wishes for beyond its own stalls, best first.</summary>
internal sealed class Wishlist
{
    private readonly ImmutableArray<Wish> wishes;
    private readonly ImmutableArray<int> steps;

    public Wishlist(StallRequest request)
    {
        wishes = [.. request.Wishes.Where(wish => wish.Stall is not StallId stall || !request.OwnStalls.Contains(stall))];
        steps = [.. wishes.Select(wish => FirstEqual(wish.Priority))];
    }

    /// <summary>Also the cost of a run that takes in none of them.</summary>
    public int Length => wishes.Length;

    public ImmutableArray<Wish> Wishes => wishes;

    /// <summary>Steps down the list to the best wish that the pieces take in; equal priorities share a step.</summary>
    public int BestIn(IEnumerable<Piece> pieces)
    {
        if (Length == 0) return 0;
        for (int i = 0; i < wishes.Length; i++)
            if (pieces.Any(piece => TakesIn(piece, wishes[i]))) return steps[i];
        return Length;
    }

    /// <summary>The piece takes in one of them.</summary>
    public bool Meet(Piece piece)
    {
        foreach (Wish wish in wishes)
            if (TakesIn(piece, wish)) return true;
        return false;
    }

    public static bool TakesIn(Piece piece, Wish wish) => wish.Stall is StallId stall
        ? piece.Line.IsMarked && piece.TakesIn(stall)
        : wish.Frontage == piece.Line.Frontage.Id && piece.Stretch.Overlaps(wish.Stretch);

    private int FirstEqual(int priority)
    {
        int i = 0;
        while (wishes[i].Priority != priority) i++;
        return i;
    }
}
