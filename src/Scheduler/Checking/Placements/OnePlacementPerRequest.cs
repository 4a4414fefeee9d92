using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A request gets one run; several only where a holder's own stalls lie apart, and then no more than they do.</summary>
internal sealed class OnePlacementPerRequest : IPlanRule
{
    public RuleId Id { get; } = new("one-placement-per-request");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        let runs = Run.Of(holding, inspection).Length
        let parts = holding.IsInPlace ? OwnParts(holding, inspection) : 1
        where runs > parts
        select this.At(holding.Where, new($"{runs} 段", $"{runs} runs"), new($"至多 {parts} 段", $"{parts} at most"));

    private static int OwnParts(Holding holding, Inspection inspection) =>
        holding.Claim.Own
            .GroupBy(stall => stall.Stall.Frontage)
            .Sum(stalls => inspection.Line(stalls.Key, holding.Request.Window).Parts(stalls));
}
