using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>摊位费 — what a piece costs its vendor: the most telling row of the tariff, per stall, started metre or place.</summary>
internal static class FeeOf
{
    /// <param name="isFirst">A fee per place is charged on the first piece of a run only.</param>
    public static Fen Piece(MarketProblem problem, StallRequest request, Piece piece, Stretch stretch, int stalls, bool isFirst)
    {
        Tariff? tariff = Row(problem, request, piece.Line.Zone.Id);
        return tariff is null ? new Fen(0) : tariff.Fee * CountOf(tariff.Per, stretch, stalls, isFirst);
    }

    /// <summary>The row that holds for a request in a zone; null = it pays nothing there.</summary>
    public static Tariff? Row(MarketProblem problem, StallRequest request, ZoneId zone) =>
        problem.Tariffs.Where(row => Holds(row, request, zone)).MaxBy(Telling);

    private static long CountOf(TariffUnit per, Stretch stretch, int stalls, bool isFirst) => per switch
    {
        TariffUnit.Stall => stalls,
        TariffUnit.Metre => Modelling.Piece.Started(stretch.LengthCm, 100),
        _ => isFirst ? 1 : 0,
    };

    private static bool Holds(Tariff row, StallRequest request, ZoneId zone) =>
        (row.Tier is null || row.Tier == request.Standing.Tier)
        && (row.Category is null || row.Category == request.MainCategory)
        && (row.Zone is null || row.Zone == zone)
        && (row.Window is null || row.Window == request.Window);

    /// <summary>Tier before category before zone before window.</summary>
    private static int Telling(Tariff row) =>
        (row.Tier is null ? 0 : 8) + (row.Category is null ? 0 : 4) + (row.Zone is null ? 0 : 2) + (row.Window is null ? 0 : 1);
}
