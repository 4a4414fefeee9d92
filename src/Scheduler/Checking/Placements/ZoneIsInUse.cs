using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Nobody stands in a zone that its window does not use.</summary>
internal sealed class ZoneIsInUse : IPlanRule
{
    public RuleId Id { get; } = new("zone-in-window");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        where !piece.Zone.ServesIn(piece.Window.Id)
        select this.At(
            piece.Where,
            new($"区段 {piece.Zone.Id}", $"zone {piece.Zone.Id}"),
            new($"时段 {piece.Window.Id} 使用的区段", $"a zone used in window {piece.Window.Id}"));
}
