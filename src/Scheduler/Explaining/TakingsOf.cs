using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>收入 — a plan's fees by window, zone and tier, beside those of a full market.</summary>
internal static class TakingsOf
{
    /// <summary>By window and zone, of every zone that serves in the window.</summary>
    public static IEnumerable<Takings> Plan(MarketProblem problem, Plan plan) =>
        from window in problem.Windows
        let street = new Street(problem, window)
        let requests = problem.RequestsIn(window.Id).ToImmutableArray()
        from zone in problem.Zones
        where zone.ServesIn(window.Id)
        let there = plan.Placements.Where(placement => placement.Window == window.Id && placement.Zone == zone.Id)
        select new Takings(window.Id, zone.Id, [.. ByTier(problem, there)], Full(street, zone.Id, requests));

    private static IEnumerable<TierTakings> ByTier(MarketProblem problem, IEnumerable<Placement> placements) =>
        from placement in placements
        let request = problem.Request(placement.Request)
        where request is not null
        group placement.Fee by request.Standing.Tier into tier
        orderby tier.Key
        select new TierTakings(tier.Key, tier.Aggregate(new Fen(0), (sum, fee) => sum + fee));

    private static Fen Full(Street street, ZoneId zone, ImmutableArray<StallRequest> requests) => street.Lines
        .Where(line => line.Zone.Id == zone)
        .Select(line => line.IsMarked ? Marked(street, line, requests) : Unmarked(street, line, requests))
        .Aggregate(new Fen(0), (sum, fee) => sum + fee);

    private static Fen Marked(Street street, Line line, ImmutableArray<StallRequest> requests)
    {
        var sum = new Fen(0);
        foreach (Cell cell in line.Cells)
            sum += Best(street, line, requests, cell, row => row.Per == TariffUnit.Metre ? Piece.Started(cell.Stretch.LengthCm, 100) : 1);
        return sum;
    }

    /// <summary>Open modules next to each other are one stretch of ground.</summary>
    private static Fen Unmarked(Street street, Line line, ImmutableArray<StallRequest> requests)
    {
        var sum = new Fen(0);
        for (int first = 0; first < line.Cells.Length; first++)
        {
            int next = first;
            while (next < line.Cells.Length && IsOpen(street, line, requests, line.Cells[next]) && (next == first || line.JoinsNext[next - 1])) next++;
            if (next == first) continue;
            int length = line.Cells[next - 1].Stretch.ToCm - line.Cells[first].Stretch.FromCm;
            int each = Category.DefaultStandardWidthCm + street.SideGapCm(line);
            int stalls = (length + street.SideGapCm(line)) / each;
            sum += Best(street, line, requests, line.Cells[first], row => row.Per == TariffUnit.Metre ? Piece.Started(length, 100) : stalls);
            first = next - 1;
        }

        return sum;
    }

    private static Fen Best(Street street, Line line, ImmutableArray<StallRequest> requests, Cell cell, Func<Tariff, int> count) => requests
        .Where(request => CellVerdict.Of(street, request, line, cell) is null)
        .Select(request => FeeOf.Row(street.Problem, request, line.Zone.Id))
        .OfType<Tariff>()
        .Select(row => row.Fee * count(row))
        .DefaultIfEmpty(new Fen(0))
        .Max();

    private static bool IsOpen(Street street, Line line, ImmutableArray<StallRequest> requests, Cell cell) =>
        requests.Any(request => CellVerdict.Of(street, request, line, cell) is null);
}
