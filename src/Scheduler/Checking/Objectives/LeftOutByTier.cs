using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>Vendors left out, tier by tier.</summary>
internal static class LeftOutByTier
{
    public static IEnumerable<Measured> Of(Stance stance) =>
        from tier in stance.Tiers
        let left = stance.OfTier(tier).Count(claim => !stance.IsPlaced(claim))
        select Measured.Of(stance, Rung.Entitlement, "vendors", left, tier);
}
