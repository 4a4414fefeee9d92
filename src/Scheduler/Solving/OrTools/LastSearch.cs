using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Solving.Strict;

namespace TidalMarket.Scheduling.Solving.OrTools;

/// <summary>Branching on one question with all that is open: what the cheaper means could not settle.</summary>
internal sealed class LastSearch(PlacementModel model, Grants grants, long seed)
{
    /// <returns>A plan that grants everything; infeasible = there is none.</returns>
    public SearchResult Find(int request, int[] asked, CancellationToken stop)
    {
        HashSet<int> wanted = [.. asked];
        bool[] counts = [.. Enumerable.Range(0, model.Requests.Length).Select(other => other == request || grants.IsGranted(other))];
        var part = new ModelPart(model, column => model.Columns[column].Request is int of && (of == request ? wanted.Contains(column) : grants.IsOpen(column)));
        var leftOut = new Cost(
            Rung.Entitlement, "", null, null, "vendors", counts.Count(one => one), [.. model.Columns.Select(column => counts[column.Request] ? -1L : 0)]);
        Cost cost = part.Part(leftOut);
        var cap = new Cap(cost, 0);
        SearchResult result = Branching.Search(part.Model, [cap], cost, stop);
        if (!result.Infeasible && !(result.Found is Solution found && found.Keeps(part.Model, [cap])))
            result = CpSat.Search(part.Model, [cap], cost, hint: null, seed, stop);
        return result with { Found = result.Found is Solution inPart ? part.Whole(inPart) : null };
    }
}
