using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Nobody stands on the own stall of a holder who came and could have stayed there, and was refused.</summary>
internal sealed class OwnStallsAreLeftToTheirHolders : IPlanRule
{
    public RuleId Id { get; } = new("own-stalls-kept");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from request in inspection.Problem.Requests
        where request.IsHolder && !inspection.Placed.Contains(request.Id)
        let claim = inspection.ClaimOf(request)
        where CouldStay(claim)
        from taker in inspection.Holdings
        where taker.Request.Window == request.Window && taker.Request != request
        from stall in taker.Stalls
        where claim.Owns(stall) && !taker.Claim.Owns(stall)
        select this.At(
            $"{stall}@{request.Window}",
            new($"{taker.Request.Vendor} 占用 {request.Vendor} 的自有摊位", $"{taker.Request.Vendor} on the own stall of {request.Vendor}"),
            new("该摊位留给其固定摊主", "it left to its holder"));

    /// <summary>What can be had today of the own stalls is as much as the holder needs.</summary>
    private static bool CouldStay(Claim claim) =>
        !claim.Own.IsEmpty && claim.Own.Length >= Math.Min(claim.Least, claim.Request.OwnStalls.Length);
}
