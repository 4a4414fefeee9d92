using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>逐轮扩摊 — a second stall for as many as want one, then a third: nobody to three before all could have two.</summary>
/// <remarks>Round k = 2, 3, …: Σ_{r wanting k} (1 − Σ_{c of r, stalls(c) ≥ k} x_c), in vendors.</remarks>
internal sealed class GrowInRounds : IObjective
{
    public Rung Rung => Rung.Growth;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members)
    {
        int most = members.Max(request => Lengths.Wanted(model.Problem, model.Requests[request]));
        for (int round = 2; round <= most; round++)
            yield return RoundOf(model, policyGroup, members, round);
    }

    private Cost RoundOf(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members, int round)
    {
        int[] wanting = [.. members.Where(request => Lengths.Wanted(model.Problem, model.Requests[request]) >= round)];
        return CostOf.Of(model, Rung, policyGroup, "vendors", wanting.Length,
            from request in wanting
            from column in model.Of(request)
            where model.Columns[column].Stalls >= round
            select (column, -1L),
            round: round);
    }
}
