using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>心愿 — the fewest steps down the lists of wishes, summed over the group.</summary>
/// <remarks>
/// Σ_r (steps down r's list to the best wish that its run takes in; the length of the list if none, or if r is left out). A
/// holder's own stalls are no wish: only what it wishes for beyond them counts.
/// </remarks>
internal sealed class HonourWishes : IObjective
{
    public Rung Rung => Rung.Wishes;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members)
    {
        var lists = members.ToDictionary(request => request, request => new Wishlist(model.Requests[request]).Length);
        yield return CostOf.Of(model, Rung, policyGroup, "steps", lists.Values.Sum(length => (long)length),
            from request in members
            from column in model.Of(request)
            select (column, (long)(model.Columns[column].Wish - lists[request])));
    }
}
