using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>Every mark of the day, in the order in which one person with a tape walks: zone by zone, up the left side and
/// back down the right.</summary>
/// <remarks>Each mark is measured from the landmark nearest to it, so that no error of the tape adds up along a long street; of two
/// equally near ones the first on the way holds.</remarks>
internal static class ChalkMarks
{
    public static ImmutableArray<ChalkMark> Of(MarketProblem problem, Plan plan) =>
    [
        .. Places(problem, plan)
            .SelectMany(place => Ends(problem, place))
            .OrderBy(mark => problem.Zones.IndexOf(problem.Zone(mark.Frontage.Zone)))
            .ThenBy(mark => mark.Frontage.Side)
            .ThenBy(mark => Way(mark.Frontage.Side, mark.AtCm))
            .ThenBy(mark => mark.Begins == (mark.Frontage.Side == Side.Left))
            .ThenBy(mark => mark.Frontage.Id.Value, StringComparer.Ordinal)
            .ThenBy(mark => mark.Place, StringComparer.Ordinal),
    ];

    private static int Way(Side side, int atCm) => side == Side.Left ? atCm : -atCm;

    /// <summary>Stalls in use and runs on unmarked lines, each once, with the windows that need it.</summary>
    private static IEnumerable<ChalkPlace> Places(MarketProblem problem, Plan plan) =>
        plan.Placements
            .SelectMany(placement => Pieces(problem, placement))
            .GroupBy(piece => piece.Place)
            .Select(pieces => pieces.Key with { Windows = [.. pieces.Select(piece => piece.Window).Distinct()] });

    private static IEnumerable<(ChalkPlace Place, WindowId Window)> Pieces(MarketProblem problem, Placement placement)
    {
        if (placement.Stalls.IsEmpty)
        {
            string vendor = $"{placement.Vendor} {problem.Vendor(placement.Vendor).Name.Zh}";
            return [(new(placement.Frontage, vendor, placement.Stretch, placement.DepthCm, default), placement.Window)];
        }

        return placement.Stalls.Select(problem.Stall).Select(stall =>
            (new ChalkPlace(placement.Frontage, stall.Id.Value, stall.Stretch, stall.DepthCm, default), placement.Window));
    }

    private static IEnumerable<ChalkMark> Ends(MarketProblem problem, ChalkPlace place)
    {
        Frontage line = problem.Frontage(place.Frontage);
        return new[] { (true, place.Stretch.FromCm), (false, place.Stretch.ToCm) }.Select(end => new ChalkMark(
            line, place.Name, end.Item1, line.StartCm + end.Item2, place.DepthCm,
            Nearest(problem, line.Zone, line.StartCm + end.Item2), place.Windows));
    }

    private static Landmark? Nearest(MarketProblem problem, ZoneId zone, int atCm) =>
        problem.Header.Landmarks
            .Where(landmark => landmark.Zone == zone)
            .OrderBy(landmark => Math.Abs(landmark.AtCm - atCm))
            .ThenBy(landmark => landmark.AtCm)
            .FirstOrDefault();

    private readonly record struct ChalkPlace(
        FrontageId Frontage, string Name, Stretch Stretch, int DepthCm, ImmutableArray<WindowId> Windows);
}
