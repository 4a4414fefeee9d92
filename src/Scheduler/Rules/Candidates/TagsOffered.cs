using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>设施匹配 — every stall of a run offers all that the vendor needs: room for an own rig, frying. Its own stalls do.</summary>
internal sealed class TagsOffered : ICellRule
{
    public RuleId Id { get; } = new("tags");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (Place.IsOwn(request, cell)) return null;
        var offered = cell.Stall?.Stall.Tags ?? line.Frontage.Tags;
        return request.Tags.All(tag => offered.Contains(tag)) ? null : new Fact(Place.Of(line, cell), FactCode.TagMissing);
    }
}
