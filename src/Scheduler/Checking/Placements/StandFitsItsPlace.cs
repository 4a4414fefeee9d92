using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>No stand is deeper than its place; off where the cross-section is unknown.</summary>
internal sealed class StandFitsItsPlace : IPlanRule
{
    public RuleId Id { get; } = new("depth");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        from piece in holding.Pieces
        where piece.Zone.Surveyed && holding.Request.DepthCm > DepthIsTold.Takes(piece)
        select this.At(
            piece.Where,
            new($"{holding.Request.DepthCm} cm 深的摊", $"a stand {holding.Request.DepthCm} cm deep"),
            new($"至多 {DepthIsTold.Takes(piece)} cm", $"{DepthIsTold.Takes(piece)} cm at most"));
}
