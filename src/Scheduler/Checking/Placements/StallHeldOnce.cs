using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A marked stall is given at most once in a window.</summary>
internal sealed class StallHeldOnce : IPlanRule
{
    public RuleId Id { get; } = new("stall-held-once");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        from stall in piece.Stalls
        group piece by (stall.Id, piece.Placement.Window) into held
        where held.Count() > 1
        let holders = string.Join(", ", held.Select(piece => piece.Placement.Vendor))
        select this.At(
            $"{held.Key.Id}@{held.Key.Window}",
            new($"给了 {holders}", $"given to {holders}"),
            new("至多一位摊主", "one vendor at most"));
}
