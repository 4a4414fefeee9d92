using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>先位后位 — within a tier, those left out are the ones of the worst standing.</summary>
/// <remarks>
/// Σ_{r of the tier} (n − i_r) · (1 − Σ_{c of r} x_c), in ranks, i_r the place among the n of the tier, from 0. A sum: it does not yet
/// forbid that two juniors outweigh a senior among equally many left out.
/// </remarks>
internal sealed class RespectStanding : IObjective
{
    public Rung Rung => Rung.Standing;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members) =>
        from tier in policyGroup.Tiers
        let inTier = members.Where(request => model.Requests[request].Standing.Tier == tier).ToList()
        where inTier.Count > 0
        select CostOf.LeftOut(
            model, Rung, policyGroup, "ranks", [.. inTier.Select((request, i) => (request, (long)(inTier.Count - i)))], tier);
}
