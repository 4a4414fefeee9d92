using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>An exclusive stall goes to those it is marked for, or to its holder.</summary>
internal sealed class ExclusiveStallsAreForTheirOwn : IPlanRule
{
    public RuleId Id { get; } = new("exclusive");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from holding in inspection.Holdings
        from piece in holding.Pieces
        from stall in piece.Stalls
        where stall.Stall.Exclusive && !holding.Request.IsMeantBy(stall.Stall.Marks) && !holding.Claim.Owns(stall.Id)
        let marks = string.Join(' ', stall.Stall.Marks)
        select this.At(piece.Where, new($"专用摊位 {stall.Id}", $"exclusive stall {stall.Id}"),
            new($"{marks} 的摊主", $"a vendor of {marks}"));
}
