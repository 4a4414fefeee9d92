using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>The ranks left out within each tier: of n requests the first weighs n, the last 1.</summary>
internal static class StandingLeftOut
{
    public static IEnumerable<Measured> Of(Stance stance) =>
        from tier in stance.Tiers
        let claims = stance.OfTier(tier).ToArray()
        let ranks = claims.Select((claim, place) => stance.IsPlaced(claim) ? 0L : claims.Length - place).Sum()
        select Measured.Of(stance, Rung.Standing, "ranks", ranks, tier);
}
