using System.Collections.Immutable;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The largest empty corner at the foot of a picture.</summary>
internal static class Corner
{
    /// <param name="whole">The picture.</param>
    /// <param name="drawn">All that is on it.</param>
    /// <returns>Empty, and of no size where there is no such corner.</returns>
    public static Box LargestEmpty(Box whole, ImmutableArray<Box> drawn) => drawn
        .Select(box => box.Bottom)
        .Append(whole.Y)
        .SelectMany(top => Below(whole, drawn, top))
        .DefaultIfEmpty(default)
        .MaxBy(corner => corner.Width * corner.Height);

    private static IEnumerable<Box> Below(Box whole, ImmutableArray<Box> drawn, double top)
    {
        ImmutableArray<Box> below = [.. drawn.Where(box => box.Bottom > top)];
        double height = whole.Bottom - top;
        if (below.IsEmpty || height <= 0) yield break;
        double left = below.Min(box => box.X), right = below.Max(box => box.Right);
        if (left > whole.X) yield return new Box(whole.X, top, left - whole.X, height);
        if (right < whole.Right) yield return new Box(right, top, whole.Right - right, height);
    }
}
