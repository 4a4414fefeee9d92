using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>应安尽安 — tier by tier, the fewest vendors are left out.</summary>
/// <remarks>Σ_{r of the tier} (1 − Σ_{c of r} x_c), in vendors.</remarks>
internal sealed class SeatVendors : IObjective
{
    public Rung Rung => Rung.Entitlement;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members) =>
        from tier in policyGroup.Tiers
        let inTier = members.Where(request => model.Requests[request].Standing.Tier == tier).ToList()
        where inTier.Count > 0
        select CostOf.LeftOut(model, Rung, policyGroup, "vendors", [.. inTier.Select(request => (request, 1L))], tier);
}
