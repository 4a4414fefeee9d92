using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules.Objectives;
using TidalMarket.Scheduling.Tests.Builders;

namespace TidalMarket.Scheduling.Tests.Rules.Objectives;

/// <summary>The costs of one objective for one group, at solutions written by hand.</summary>
internal static class Costs
{
    public static ImmutableArray<Cost> CostsFor(this IObjective objective, PlacementModel model, params ImmutableArray<int> tiers)
    {
        var group = new PolicyGroup("group", Bilingual.Same("group"), tiers, [objective.Rung]);
        int[] members = [.. Enumerable.Range(0, model.Requests.Length).Where(i => tiers.Contains(model.Requests[i].Standing.Tier))];
        return [.. objective.Costs(model, group, members)];
    }

    public static long At(this Cost cost, PlacementModel model, params string[] seats) => cost.Of(model.Chosen(seats).Chosen);
}
