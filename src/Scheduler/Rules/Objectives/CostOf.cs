using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>Writes costs down: what it costs if nobody is placed, and what each column saves or adds.</summary>
internal static class CostOf
{
    public static Cost Of(
        PlacementModel model, Rung rung, PolicyGroup policyGroup, string unit, long constant, IEnumerable<(int Column, long Cost)> terms,
        int? tier = null, int? round = null)
    {
        var costs = new long[model.Columns.Length];
        foreach ((int column, long cost) in terms) costs[column] = cost;
        return new Cost(rung, policyGroup.Name, tier, round, unit, constant, ImmutableArray.Create(costs));
    }

    /// <summary>Each of these requests costs its price while it has no run.</summary>
    public static Cost LeftOut(
        PlacementModel model, Rung rung, PolicyGroup policyGroup, string unit, IReadOnlyList<(int Request, long Price)> prices, int? tier = null) =>
        Of(model, rung, policyGroup, unit, prices.Sum(left => left.Price),
            from left in prices from column in model.Of(left.Request) select (column, -left.Price), tier);
}
