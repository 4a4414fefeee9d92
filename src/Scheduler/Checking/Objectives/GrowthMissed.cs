using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>Round by round, k = 2, 3, …: vendors who want and may have k stalls or more, and stand on fewer or not at all.</summary>
internal static class GrowthMissed
{
    public static IEnumerable<Measured> Of(Stance stance)
    {
        long most = stance.Claims.Max(claim => claim.Wanted);
        for (int round = 2; round <= most; round++)
        {
            long missed = stance.Claims.Count(claim => claim.Wanted >= round && Size(stance, claim) < round);
            yield return Measured.Of(stance, Rung.Growth, "vendors", missed, round: round);
        }
    }

    private static long Size(Stance stance, Claim claim) => stance.HoldingOf(claim)?.Size ?? 0;
}
