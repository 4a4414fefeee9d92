using System.Collections.Immutable;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The ground of a picture that is taken, so that no text is written over another.</summary>
internal sealed class LabelBoard(Slice slice)
{
    /// <summary>A label may stand so far to the side of what it names, in shares of its own length.</summary>
    private static readonly ImmutableArray<double> Shifts = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.22, -0.22, 0.3, -0.3, 0.38, -0.38, 0.46, -0.46];

    private readonly TakenGround taken = new();
    private readonly List<Box> drawn = [];

    /// <summary>All that was drawn or written.</summary>
    public ImmutableArray<Box> Drawn => [.. drawn];

    public void Take(Box box)
    {
        taken.Add(box);
        drawn.Add(box);
    }

    /// <summary>Drawn there, and text may still be written over it.</summary>
    public void Cover(Box box) => drawn.Add(box);

    public bool IsFree(Box box) => !taken.Over(box).Any();

    /// <summary>Takes the first free place beside an anchor, nearest first, in one of the directions.</summary>
    /// <param name="outward">Unit vectors, the preferred first.</param>
    /// <param name="gap">Least distance from the anchor, and the step away from it.</param>
    /// <param name="reach">Greatest distance.</param>
    /// <returns>null = all is taken as far as one can see.</returns>
    public Box? Find(Box anchor, double width, double height, double gap, double reach, params ImmutableArray<Spot> outward)
    {
        for (double distance = gap; distance <= reach; distance += gap)
            foreach (Spot direction in outward)
                foreach (double shift in Shifts)
                    if (Beside(anchor, width, height, distance, direction, shift) is Box found) return found;
        return null;
    }

    /// <summary>The thin line from an anchor to its label.</summary>
    public static (Spot From, Spot To) Leader(Box anchor, Box label)
    {
        var (fromX, toX) = Ends(anchor.X, anchor.Right, label.X, label.Right);
        var (fromY, toY) = Ends(anchor.Y, anchor.Bottom, label.Y, label.Bottom);
        return (new(fromX, fromY), new(toX, toY));
    }

    /// <summary>Straight across through the middle of what both share, else from edge to edge.</summary>
    private static (double From, double To) Ends(double from, double upTo, double otherFrom, double otherUpTo)
    {
        double first = Math.Max(from, otherFrom), last = Math.Min(upTo, otherUpTo);
        return first < last ? ((first + last) / 2, (first + last) / 2) : otherFrom >= upTo ? (upTo, otherFrom) : (from, otherUpTo);
    }

    private Box? Beside(Box anchor, double width, double height, double distance, Spot direction, double shift)
    {
        double reach = Extent(direction, anchor.Width, anchor.Height) / 2 + distance + Extent(direction, width, height) / 2;
        var along = new Spot(Math.Abs(direction.Y) * width * shift, Math.Abs(direction.X) * height * shift);
        Box label = Box.Around(anchor.Centre + direction * reach + along, width, height);
        if (label.X < slice.FromX || label.Right > slice.ToX || !IsFree(label)) return null;
        (Spot from, Spot to) = Leader(anchor, label);
        Box line = Box.Around(from, to).Grown(1);
        if (taken.Over(line).Any(box => !box.Overlaps(anchor))) return null;
        Take(label);
        Take(line);
        return label;
    }

    private static double Extent(Spot direction, double width, double height) =>
        Math.Abs(direction.X) * width + Math.Abs(direction.Y) * height;
}
