using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Where rows of unknown position are drawn: one after the other along shelves on both sides of the axis.</summary>
internal static class SchematicPlan
{
    /// <summary>Assumed, for drawing alone: the day's files give no depth.</summary>
    public const int DepthCm = 300;

    private const int ShelfCm = 6000, GapCm = 300, AisleCm = 300;

    /// <param name="lengths">Of the rows, in centimetres.</param>
    public static ImmutableArray<RowPosition> Positions(ImmutableArray<int> lengths)
    {
        int shelfCm = Math.Max(ShelfCm, lengths.Max());
        int shelf = 0, at = 0;
        var positions = ImmutableArray.CreateBuilder<RowPosition>(lengths.Length);
        foreach (int length in lengths)
        {
            if (at > 0 && at + length > shelfCm) (shelf, at) = (shelf + 1, 0);
            int offset = AisleCm + shelf / 2 * (DepthCm + AisleCm);
            positions.Add(new RowPosition(shelf % 2 == 0 ? Side.Left : Side.Right, at, offset));
            at += length + GapCm;
        }

        return positions.MoveToImmutable();
    }
}
