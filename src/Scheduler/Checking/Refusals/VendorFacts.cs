using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>Whether what a fact says of a request, its tier and its wishes is true.</summary>
internal static class VendorFacts
{
    public static bool StandsOnOwnOnly(Claim claim, Spot spot) =>
        claim.Request.IsHolder && !IsOwn(claim, spot)
        && (!claim.Tier.MayMove || (!claim.Own.IsEmpty && claim.Wishes.IsEmpty));

    public static bool DidNotWish(Claim claim, Spot spot) =>
        !claim.GoesAnywhere && !IsOwn(claim, spot) && !claim.Request.Wishes.Any(wish => Means(wish, spot));

    /// <summary>Whether a longer run was free is the solver's business; that the need is the vendor's own is ours.</summary>
    public static bool NeedsMore(Fact fact, Claim claim, Spot spot)
    {
        if (fact.Has is not >= 0 || fact.Need is not long need || need <= fact.Has) return false;
        if (claim.Request.RunUnit == RunUnit.Centimetres) return true;
        int unit = spot.Stall is null ? claim.WidthCm : 1;
        return need == claim.Least * unit || need == claim.OwnBase * unit;
    }

    /// <summary>The cap of one of its categories leaves exactly what the fact says, and that is too little.</summary>
    public static bool MeetsAFullCap(Fact fact, Claim claim, Inspection inspection) =>
        fact.Has < fact.Need && claim.Request.Categories
            .Select(inspection.Problem.Category)
            .Where(category => category.Cap is not null)
            .Any(category => fact.Has == Left(inspection, claim.Request.Window, category));

    private static long Left(Inspection inspection, WindowId window, Category category) => Math.Max(
        0, Placements.CapsHold.Room(inspection, window, category) - Placements.CapsHold.Used(inspection, window, category));

    private static bool IsOwn(Claim claim, Spot spot) => spot.Stall is DayStall stall && claim.Owns(stall.Id);

    private static bool Means(Wish wish, Spot spot) =>
        wish.Stall is StallId stall ? spot.Stall?.Id == stall : wish.Frontage == spot.Line.Id;
}
