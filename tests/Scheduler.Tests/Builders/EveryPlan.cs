using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Every plan of a tiny model, one after the other: slow, obvious, and right.</summary>
internal static class EveryPlan
{
    /// <summary>All legal solutions. Overlaps are found from the ground itself and not from the rows that forbid them.</summary>
    public static IEnumerable<ImmutableArray<int>> Of(PlacementModel model)
    {
        Row[] others = [.. model.Rows.Where(row => row.Rule != StallHeldOnce && row.Rule != OnePlacement)];
        return From(model, 0, [], []).Where(plan => others.All(row => Sum(row, plan) <= row.Most));
    }

    private static RuleId StallHeldOnce { get; } = new Scheduling.Rules.Hard.StallHeldOnce().Id;

    private static RuleId OnePlacement { get; } = new Scheduling.Rules.Hard.OnePlacementPerRequest().Id;

    /// <summary>The least cost of a plan that keeps all caps.</summary>
    public static long Least(PlacementModel model, Cost cost, IReadOnlyCollection<Cap> caps) =>
        Of(model).Where(plan => caps.All(cap => cap.Cost.Of(plan) <= cap.Most)).Min(plan => cost.Of(plan));

    /// <summary>What the ladder comes to, rung by rung.</summary>
    public static ImmutableArray<long> Climb(PlacementModel model)
    {
        List<ImmutableArray<int>> best = [.. Of(model)];
        var values = ImmutableArray.CreateBuilder<long>();
        foreach (Cost cost in Ladder.Of(model))
        {
            long least = best.Min(plan => cost.Of(plan));
            best.RemoveAll(plan => cost.Of(plan) > least);
            values.Add(least);
        }

        return values.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<int>> From(
        PlacementModel model, int request, ImmutableArray<int> chosen, ImmutableHashSet<int> held)
    {
        if (request == model.Requests.Length)
        {
            yield return chosen;
            yield break;
        }

        foreach (ImmutableArray<int> plan in From(model, request + 1, chosen, held)) yield return plan;
        foreach (int column in model.Of(request))
        {
            int[] cells = [.. model.Columns[column].Pieces.SelectMany(piece => piece.HeldCells)];
            if (cells.Any(held.Contains)) continue;
            foreach (ImmutableArray<int> plan in From(model, request + 1, chosen.Add(column), held.Union(cells))) yield return plan;
        }
    }

    private static long Sum(Row row, ImmutableArray<int> plan) =>
        Enumerable.Range(0, row.Columns.Length).Where(i => plan.Contains(row.Columns[i])).Sum(i => (long)row.Coefficients[i]);
}
