using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Placements;

/// <summary>Vendors come from load-in and are gone when the stalls must be off.</summary>
internal sealed class TimesAreTheWindows : IPlanRule
{
    public RuleId Id { get; } = new("times");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from piece in inspection.Pieces
        let told = new Hours(piece.Placement.ArriveAt, piece.Placement.LeaveBy)
        where told != piece.Window.Standing
        select this.Differs(piece.Where, $"{told}", $"{piece.Window.Standing}");
}
