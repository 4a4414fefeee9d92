using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Only tiers that may grow get more than their own stalls, or than their minimum.</summary>
internal sealed class TierMayGrow : IPlanRule
{
    public RuleId Id { get; } = new("growth-allowed");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        where !holding.Claim.Tier.MayGrow && IsGrown(holding, inspection)
        select this.At(
            holding.Where,
            new($"{holding.Size} 个摊位", $"{holding.Size} stalls"),
            new($"{holding.Claim.Base} 个：该层级不增摊", $"{holding.Claim.Base}: its tier does not grow"));

    private static bool IsGrown(Holding holding, Inspection inspection)
    {
        Claim claim = holding.Claim;
        if (claim.Request.RunUnit == RunUnit.Stalls || !claim.Own.IsEmpty) return holding.Size > claim.Base;
        return Run.Of(holding, inspection).Any(run =>
            (run.IsMarked ? run.LengthWithoutLastCm + 1 : run.LengthCm) > claim.Request.RunMin);
    }
}
