using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>A stall blocked today is given to nobody.</summary>
internal sealed class BlockedStallsAreFree : IPlanRule
{
    public RuleId Id { get; } = new("blocked");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        from stall in piece.Stalls
        where stall.Blocked
        select this.At(piece.Where, new($"停用的摊位 {stall.Id}", $"stall {stall.Id}, blocked today"),
            new("可用的摊位", "stalls in use"));
}
