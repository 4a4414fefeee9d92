using System.Collections.Immutable;
using System.Numerics;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>A plot as it lies on the map: a convex shape with whole corners, in order around it.</summary>
internal sealed record Outline(ImmutableArray<Corner> Corners)
{
    /// <summary>0 where they overlap or touch.</summary>
    public Distance DistanceTo(Outline other) =>
        Crosses(other) || Contains(other.Corners[0]) || other.Contains(Corners[0])
            ? Distance.Zero
            : Nearest(other).Concat(other.Nearest(this)).Aggregate((least, next) => next.IsBelow(least) ? next : least);

    private IEnumerable<(Corner From, Corner To)> Edges =>
        Corners.Select((corner, place) => (corner, Corners[(place + 1) % Corners.Length]));

    /// <summary>From each corner to each edge of another: two convex shapes apart are nearest at a corner of one of them.</summary>
    private IEnumerable<Distance> Nearest(Outline other) =>
        from corner in Corners
        from edge in other.Edges
        select ToEdge(corner, edge.From, edge.To);

    private static Distance ToEdge(Corner corner, Corner from, Corner to)
    {
        Corner edge = to - from;
        BigInteger along = (corner - from).Dot(edge);
        if (along <= 0) return Distance.OfSquare((corner - from).Square);
        if (along >= edge.Square) return Distance.OfSquare((corner - to).Square);
        BigInteger aside = (corner - from).Cross(edge);
        return new(aside * aside, edge.Square);
    }

    private bool Crosses(Outline other) =>
        Edges.Any(mine => other.Edges.Any(its =>
            Turn(mine.From, mine.To, its.From) * Turn(mine.From, mine.To, its.To) < 0
            && Turn(its.From, its.To, mine.From) * Turn(its.From, its.To, mine.To) < 0));

    private bool Contains(Corner corner)
    {
        int[] turns = [.. Edges.Select(edge => Turn(edge.From, edge.To, corner))];
        return turns.All(turn => turn > 0) || turns.All(turn => turn < 0);
    }

    private static int Turn(Corner from, Corner to, Corner corner) => (to - from).Cross(corner - from).Sign;
}
