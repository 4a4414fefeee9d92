using System.Collections.Immutable;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>The ground of a picture that is taken, so that no text is written over another.</summary>
internal sealed class LabelBoard(Slice slice)
{
    private const int Steps = 26;

    /// <summary>A label may stand so far to the side of what it names, in shares of its own length.</summary>
    private static readonly ImmutableArray<double> Shifts = [0, 0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.46, -0.46];

    private readonly List<Box> taken = [];
    private readonly List<Box> covered = [];

    /// <summary>All that was drawn or written.</summary>
    public ImmutableArray<Box> Drawn => [.. covered, .. taken];

    public void Take(Box box) => taken.Add(box);

    /// <summary>Drawn there, and text may still be written over it.</summary>
    public void Cover(Box box) => covered.Add(box);

    public bool IsFree(Box box) => !taken.Any(box.Overlaps);

    /// <summary>Takes the first free place beside an anchor, nearest first, in one of the directions.</summary>
    /// <param name="outward">Unit vectors, the preferred first.</param>
    /// <param name="gap">Least distance from the anchor, and the step away from it.</param>
    /// <returns>null = all is taken as far as one can see.</returns>
    public Box? Find(Box anchor, double width, double height, double gap, params ImmutableArray<Spot> outward)
    {
        for (int step = 0; step < Steps; step++)
            foreach (Spot direction in outward)
                foreach (double shift in Shifts)
                    if (Beside(anchor, width, height, gap * (1 + step), direction, shift) is Box found) return found;
        return null;
    }

    /// <summary>The thin line from an anchor to its label.</summary>
    public static (Spot From, Spot To) Leader(Box anchor, Box label)
    {
        Spot from = anchor.Centre;
        var to = new Spot(Math.Clamp(from.X, label.X, label.Right), Math.Clamp(from.Y, label.Y, label.Bottom));
        var edge = new Spot(Math.Clamp(to.X, anchor.X, anchor.Right), Math.Clamp(to.Y, anchor.Y, anchor.Bottom));
        return (edge, to);
    }

    private Box? Beside(Box anchor, double width, double height, double distance, Spot direction, double shift)
    {
        double reach = Extent(direction, anchor.Width, anchor.Height) / 2 + distance + Extent(direction, width, height) / 2;
        var along = new Spot(Math.Abs(direction.Y) * width * shift, Math.Abs(direction.X) * height * shift);
        Box label = Box.Around(anchor.Centre + direction * reach + along, width, height);
        if (label.X < slice.FromX || label.Right > slice.ToX || !IsFree(label)) return null;
        (Spot from, Spot to) = Leader(anchor, label);
        Box line = Box.Around(from, to).Grown(1);
        if (taken.Any(box => box.Overlaps(line) && !box.Overlaps(anchor))) return null;
        Take(label);
        Take(line);
        return label;
    }

    private static double Extent(Spot direction, double width, double height) =>
        Math.Abs(direction.X) * width + Math.Abs(direction.Y) * height;
}
