using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>Published pieces of the group that the plan does not give again, centimetre for centimetre.</summary>
internal static class PromisesLost
{
    public static IEnumerable<Measured> Of(Stance stance)
    {
        HashSet<RequestId> group = [.. stance.Claims.Select(claim => claim.Request.Id)];
        HashSet<Promise> kept = [.. stance.Inspection.Placements.Select(placement =>
            new Promise(placement.Request, placement.Frontage, placement.Stretch))];
        long lost = stance.Inspection.Problem.Promises
            .Count(promise => group.Contains(promise.Request) && !kept.Contains(promise));
        yield return Measured.Of(stance, Rung.Promises, "places", lost);
    }
}
