using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>护栏缺口 — whether a zone's own rails suffice for what it would have to set up.</summary>
internal static class RailsWanting
{
    /// <summary>How many pieces it needs and has; where these suffice, how many that open. null = both suffice, or nobody keeps a list.</summary>
    public static (int Need, int Has)? Of(Street street, OpenZone zone, IReadOnlyCollection<RailRun> rails)
    {
        if (street.Problem.Rails.IsEmpty) return null;
        int pieces = rails.Sum(run => run.Pieces), opening = rails.Sum(run => run.OpenPieces);
        if (pieces > zone.Stock.Pieces) return (pieces, (int)zone.Stock.Pieces);
        return opening > zone.Stock.Opening ? (opening, (int)zone.Stock.Opening) : null;
    }
}
