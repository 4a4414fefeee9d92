using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>The requests of one group in one window, over which its rungs are measured.</summary>
/// <param name="Tiers">Those of the group with at least one request, in the group's order.</param>
/// <param name="Claims">By standing.</param>
internal sealed record Stance(
    Inspection Inspection, WindowId Window, string Group, ImmutableArray<int> Tiers, ImmutableArray<Claim> Claims)
{
    public bool IsPlaced(Claim claim) => Inspection.Placed.Contains(claim.Request.Id);

    public Holding? HoldingOf(Claim claim) => Inspection.HoldingOf(claim.Request.Id);

    public IEnumerable<Claim> OfTier(int tier) => Claims.Where(claim => claim.Request.Standing.Tier == tier);

    public static Stance Of(Inspection inspection, TideWindow window, PolicyGroup group)
    {
        ImmutableArray<Claim> claims =
        [
            .. inspection.Problem.RequestsIn(window.Id)
                .Where(request => group.Tiers.Contains(request.Standing.Tier))
                .OrderBy(request => request.Standing)
                .Select(inspection.ClaimOf),
        ];
        return new(
            inspection,
            window.Id,
            group.Name,
            [.. group.Tiers.Distinct().Where(tier => claims.Any(claim => claim.Request.Standing.Tier == tier))],
            claims);
    }
}
