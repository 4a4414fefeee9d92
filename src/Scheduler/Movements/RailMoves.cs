using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Movements;

/// <summary>搬运单 — which pieces of rail go where, in what order, and back in the reverse of it.</summary>
internal static class RailMoves
{
    /// <returns>By window, then in the order in which they are carried. Pieces that a zone's stocks do not hold are carried by no move.</returns>
    public static IEnumerable<RailMove> Of(MarketProblem problem, Plan plan) =>
        problem.Windows.SelectMany(window => In(problem, window, plan.Rails.Where(run => run.Window == window.Id).ToLookup(run => run.Zone)));

    private static IEnumerable<RailMove> In(MarketProblem problem, TideWindow window, ILookup<ZoneId, RailRun> runs)
    {
        ImmutableArray<(RailRun Run, RailPieces Pieces, Stretch Stretch)> loads =
            [.. problem.Zones.Where(zone => runs.Contains(zone.Id)).SelectMany(zone => Loads(problem, zone, [.. runs[zone.Id]]))];
        RailMove Move(int at, int order, RailWay way, Hours hours)
        {
            (RailRun run, RailPieces pieces, Stretch stretch) = loads[at];
            return new(window.Id, order, way, pieces.Stock, pieces.From, pieces.From + pieces.Count - 1, pieces.Opening, run, stretch, hours);
        }

        for (int i = 0; i < loads.Length; i++) yield return Move(i, i + 1, RailWay.Out, new(window.RoadClosed, window.LoadIn));
        for (int i = loads.Length - 1; i >= 0; i--)
            yield return Move(i, 2 * loads.Length - i, RailWay.Back, new(window.StallsOff, window.HandedBack));
    }

    private static IEnumerable<(RailRun Run, RailPieces Pieces, Stretch Stretch)> Loads(MarketProblem problem, Zone zone, ImmutableArray<RailRun> runs)
    {
        var store = new RailStore(problem, zone, runs.Sum(run => (long)Opening(run)));
        foreach (RailRun run in RailRound.Of(problem, zone, runs))
        {
            int before = 0;
            foreach (RailPieces pieces in store.Take(Opening(run), run.Pieces))
            {
                yield return (run, pieces, Part(run, before, pieces.Count));
                before += pieces.Count;
            }
        }
    }

    private static int Opening(RailRun run) => Math.Clamp(run.OpenPieces, 0, Math.Max(0, run.Pieces));

    /// <summary>Pieces are set up from where an engine passes: across the street from its middle, at a mouth of its side from the gap that whole pieces
    /// leave at the end.</summary>
    private static Stretch Part(RailRun run, int before, int count)
    {
        int piece = run.Stretch.LengthCm / run.Pieces;
        bool fromEnd = run.Frontage is null ? run.Stretch.FromCm < 0 : run.Mouth is not null;
        return fromEnd
            ? new(run.Stretch.ToCm - (before + count) * piece, run.Stretch.ToCm - before * piece)
            : new(run.Stretch.FromCm + before * piece, run.Stretch.FromCm + (before + count) * piece);
    }
}
