using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;

namespace TidalMarket.Scheduling.Solving;

/// <summary>The costs of a window in the order in which the policy climbs them.</summary>
internal static class Ladder
{
    /// <summary>A group without requests in the window has no rungs there.</summary>
    public static IEnumerable<Cost> Of(PlacementModel model) =>
        from policyGroup in model.Problem.Policy.Groups
        let members = MembersOf(model, policyGroup)
        where members.Length > 0
        from rung in policyGroup.Rungs
        from cost in RuleCatalogue.ObjectiveOf(rung).Costs(model, policyGroup, members)
        select cost;

    private static ImmutableArray<int> MembersOf(PlacementModel model, PolicyGroup group) =>
    [
        .. Enumerable.Range(0, model.Requests.Length)
            .Where(request => group.Tiers.Contains(model.Requests[request].Standing.Tier)),
    ];
}
