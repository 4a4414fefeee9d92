using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>护栏存量 — how many pieces of rail a zone has, and how long one is.</summary>
/// <param name="Opening">Those of the pieces that open for a fire engine.</param>
internal readonly record struct RailsKept(int PieceCm, long Pieces, long Opening)
{
    /// <summary>0 pieces where the zone has none, and where the market keeps no list at all.</summary>
    public static RailsKept In(MarketProblem problem, Zone zone)
    {
        RailStock[] stocks = [.. problem.Rails.Where(stock => stock.Zone == zone.Id)];
        return new(
            stocks.Length > 0 ? stocks[0].PieceCm : RailStock.StandardPieceCm,
            stocks.Sum(stock => (long)stock.Pieces),
            stocks.Where(stock => stock.Openable).Sum(stock => (long)stock.Pieces));
    }
}
