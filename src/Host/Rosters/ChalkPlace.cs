using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Host.Rosters;

/// <summary>A stall in use, or a run on an unmarked line: ground with two ends to chalk.</summary>
/// <param name="Name">A stall's id; on an unmarked line the vendor's id and name.</param>
/// <param name="Stretch">On the frontage.</param>
/// <param name="Windows">That need it.</param>
internal sealed record ChalkPlace(Frontage Frontage, Bilingual Name, Stretch Stretch, int DepthCm, ImmutableArray<WindowId> Windows)
{
    /// <summary>Distance of its line from the zone's axis, negative on the left.</summary>
    public int LaneCm => Frontage.Side == Side.Left ? -Frontage.OffsetCm : Frontage.OffsetCm;

    /// <summary>Every place of the day, each once, with the windows that need it.</summary>
    public static IEnumerable<ChalkPlace> Of(MarketProblem problem, Plan plan) =>
        plan.Placements
            .SelectMany(placement => Pieces(problem, placement))
            .GroupBy(piece => (piece.Frontage.Id, piece.Name, piece.Stretch, piece.DepthCm))
            .Select(same => same.First() with { Windows = [.. same.SelectMany(piece => piece.Windows).Distinct()] });

    private static IEnumerable<ChalkPlace> Pieces(MarketProblem problem, Placement placement)
    {
        Frontage line = problem.Frontage(placement.Frontage);
        ImmutableArray<WindowId> window = [placement.Window];
        return placement.Stalls.IsEmpty
            ? [new(line, Named(problem.Vendor(placement.Vendor)), placement.Stretch, placement.DepthCm, window)]
            : placement.Stalls.Select(problem.Stall).Select(stall => new ChalkPlace(line, Bilingual.Same(stall.Id.Value), stall.Stretch, stall.DepthCm, window));
    }

    private static Bilingual Named(Vendor vendor) => new($"{vendor.Id} {vendor.Name.Zh}", $"{vendor.Id} {vendor.Name.En}");
}
