using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Ground of an unmarked line is given at most once in a window.</summary>
internal sealed class GroundHeldOnce : IPlanRule
{
    public RuleId Id { get; } = new("ground-held-once");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from line in Unmarked.Lines(inspection)
        from pair in Unmarked.NextToEachOther(line)
        where pair.Left.Ground.Overlaps(pair.Right.Ground)
        select this.At(
            pair.Right.Where,
            new($"与 {pair.Left.Where} 重叠", $"over {pair.Left.Where}"),
            new("不重叠的地段", "ground of its own"));
}
