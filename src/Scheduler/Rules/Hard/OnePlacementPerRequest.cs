using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>一申请一处 — a request gets at most one run.</summary>
/// <remarks>∀ request r: Σ_{c of r} x_c ≤ 1</remarks>
internal sealed class OnePlacementPerRequest : IHardRule
{
    public RuleId Id { get; } = new("one-placement-per-request");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        for (int request = 0; request < model.Requests.Length; request++)
            if (model.ColumnsOf[request] < model.ColumnsOf[request + 1])
                yield return Row.AtMostOne(Id, model.Requests[request].Id.ToString(), model.Of(request));
    }
}
