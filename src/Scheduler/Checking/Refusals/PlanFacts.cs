using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether what a fact says of the plan is true of it.</summary>
internal static class PlanFacts
{
    /// <summary>The holder named stands there, and its standing is as told.</summary>
    public static bool IsHeld(Fact fact, Claim claim, Spot spot, Inspection inspection)
    {
        if (fact.Holder is not VendorId holder || holder == claim.Request.Vendor) return false;
        if (inspection.HoldingOf(new(holder, claim.Request.Window)) is not Holding holding) return false;
        Standing standing = holding.Request.Standing;
        return fact.Standing == new StandingShown(standing.Tier, standing.Rank)
            && holding.Pieces.Any(piece => Covers(piece, spot));
    }

    /// <summary>Nobody stands on the stall.</summary>
    public static bool IsFree(Claim claim, Spot spot, Inspection inspection) =>
        spot.Stall is null || !inspection.Pieces.Any(piece => piece.Window.Id == claim.Request.Window && Covers(piece, spot));

    private static bool Covers(Piece piece, Spot spot) =>
        piece.Line.Id == spot.Line.Id && (spot.Stall is null || piece.Stalls.Contains(spot.Stall));
}
