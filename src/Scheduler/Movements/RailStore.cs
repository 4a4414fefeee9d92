using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Movements;

/// <summary>What is left of a zone's rails while they are carried out run by run, the lowest numbers first.</summary>
/// <remarks>Pieces that open are held back for the runs to come that need them, so that none is spent where any piece would do.</remarks>
internal sealed class RailStore
{
    private readonly ImmutableArray<Heap> heaps;
    private long heldBack;

    /// <param name="opening">How many pieces have to open, over all runs of the zone.</param>
    public RailStore(MarketProblem problem, Zone zone, long opening)
    {
        heldBack = opening;
        heaps = problem.Rails.IsEmpty
            ? [new Heap(null, Opens: true, int.MaxValue)]
            : [.. problem.Rails.Where(stock => stock.Zone == zone.Id).Select(stock => new Heap(stock.Id, stock.Openable, stock.Pieces))];
    }

    /// <summary>The pieces of one run: those that have to open, then the others, of which as many as can be do not open.</summary>
    public IEnumerable<RailPieces> Take(int opening, int pieces)
    {
        heldBack -= opening;
        return Joined(
        [
            .. Take(heaps.Where(heap => heap.Opens), opening, opens: true),
            .. Others(pieces - opening),
        ]);
    }

    private IEnumerable<RailPieces> Others(int wanted)
    {
        foreach (RailPieces plain in Take(heaps.Where(heap => !heap.Opens), wanted, opens: false))
        {
            wanted -= plain.Count;
            yield return plain;
        }

        long spare = Math.Max(0, heaps.Where(heap => heap.Opens).Sum(heap => (long)heap.Left) - heldBack);
        foreach (RailPieces opening in Take(heaps.Where(heap => heap.Opens), (int)Math.Min(wanted, spare), opens: false)) yield return opening;
    }

    private static IEnumerable<RailPieces> Take(IEnumerable<Heap> from, int wanted, bool opens)
    {
        foreach (Heap heap in from)
        {
            int count = Math.Min(wanted, heap.Left);
            if (count <= 0) continue;
            yield return new(heap.Stock, heap.Pieces - heap.Left + 1, count, opens ? count : 0);
            heap.Left -= count;
            wanted -= count;
        }
    }

    /// <summary>Neighbours of one stock are carried as one; those that open come first, so they stay the lowest numbers.</summary>
    private static IEnumerable<RailPieces> Joined(ImmutableArray<RailPieces> taken)
    {
        RailPieces? last = null;
        foreach (RailPieces next in taken)
        {
            if (last is { } before && before.Stock == next.Stock && before.From + before.Count == next.From)
            {
                last = before with { Count = before.Count + next.Count, Opening = before.Opening + next.Opening };
                continue;
            }

            if (last is { } whole) yield return whole;
            last = next;
        }

        if (last is { } end) yield return end;
    }

    private sealed record Heap(RailStockId? Stock, bool Opens, int Pieces)
    {
        public int Left { get; set; } = Pieces;
    }
}
