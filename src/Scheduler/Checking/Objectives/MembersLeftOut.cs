using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>Vendors for whom at least one stall of the market is marked, and who are left out.</summary>
internal static class MembersLeftOut
{
    public static IEnumerable<Measured> Of(Stance stance)
    {
        ImmutableArray<string> marks = [.. stance.Inspection.Problem.Stalls.SelectMany(stall => stall.Stall.Marks).Distinct()];
        long left = stance.Claims.Count(claim => claim.Request.IsMeantBy(marks) && !stance.IsPlaced(claim));
        yield return Measured.Of(stance, Rung.Marks, "vendors", left);
    }
}
