using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>少折腾 — the fewest published pieces are lost. Nothing to lose in a first planning.</summary>
/// <remarks>Number of promised pieces − Σ_c (promised pieces that c is) · x_c, in places.</remarks>
internal sealed class KeepPromises : IObjective
{
    public Rung Rung => Rung.Promises;

    public IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members)
    {
        ILookup<RequestId, Promise> promised = model.Problem.Promises.ToLookup(promise => promise.Request);
        yield return CostOf.Of(model, Rung, policyGroup, "places",
            members.Sum(request => (long)promised[model.Requests[request].Id].Count()),
            from request in members
            let promises = promised[model.Requests[request].Id].ToList()
            where promises.Count > 0
            from column in model.Of(request)
            select (column, -(long)promises.Count(promise => model.Columns[column].Pieces.Any(piece => Keeps(piece, promise)))));
    }

    private static bool Keeps(Piece piece, Promise promise) =>
        piece.Line.Frontage.Id == promise.Frontage && !piece.Wraps && piece.Stretch == promise.Stretch;
}
