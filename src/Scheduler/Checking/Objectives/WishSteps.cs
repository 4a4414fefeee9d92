using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>How many steps down its list each vendor's best granted wish stands; with none granted, the whole list.</summary>
internal static class WishSteps
{
    public static IEnumerable<Measured> Of(Stance stance)
    {
        long steps = stance.Claims.Sum(claim => Steps(claim.Wishes, stance.HoldingOf(claim)));
        yield return Measured.Of(stance, Rung.Wishes, "steps", steps);
    }

    /// <summary>Equal priorities share the step of the first of them.</summary>
    private static long Steps(ImmutableArray<Wish> wishes, Holding? holding)
    {
        foreach (Wish wish in wishes)
            if (holding?.Grants(wish) == true)
                return wishes.Count(better => better.Priority < wish.Priority);
        return wishes.Length;
    }
}
