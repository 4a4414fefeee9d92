using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters.Map;

/// <summary>One piece of a run of guard rails: true to scale in its length, as thick as it can be seen.</summary>
/// <param name="Patch">In the zone's frame.</param>
/// <param name="Opens">For a fire engine.</param>
internal readonly record struct RailPiece(Patch Patch, bool Opens)
{
    /// <summary>From the run's start to its end, which across the street goes from left to right.</summary>
    /// <param name="thickCm">Half on either side of the run's line.</param>
    public static ImmutableArray<RailPiece> Of(MarketProblem problem, RailRun run, int thickCm)
    {
        int pieceCm = run.Stretch.LengthCm / Math.Max(1, run.Pieces);
        return
        [
            .. Enumerable.Range(0, run.Pieces).Select(i => new RailPiece(
                Ground(problem, run, new(run.Stretch.FromCm + i * pieceCm, run.Stretch.FromCm + (i + 1) * pieceCm), thickCm), Opening(run, i))),
        ];
    }

    /// <summary>Where it stands: across the street, or along its line.</summary>
    private static Patch Ground(MarketProblem problem, RailRun run, Stretch piece, int thickCm)
    {
        if (run.Frontage is not FrontageId id) return new Patch(run.AtCm - thickCm / 2, piece.FromCm, thickCm, piece.LengthCm);
        Frontage line = problem.Frontage(id);
        int across = line.Side == Side.Left ? -run.AtCm : run.AtCm;
        return new Patch(line.StartCm + piece.FromCm, across - thickCm / 2, piece.LengthCm, thickCm);
    }

    /// <summary>Across the street the pieces next to the fire lane, that is to the axis; at a mouth on a line the last ones, beside what whole pieces
    /// leave open.</summary>
    private static bool Opening(RailRun run, int index)
    {
        bool laneFirst = run.Frontage is null && run.Stretch.FromCm + run.Stretch.ToCm > 0;
        return laneFirst ? index < run.OpenPieces : index >= run.Pieces - run.OpenPieces;
    }
}
