using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Where the pack allows stands on one side of a street only, the other is empty in the whole window.</summary>
internal sealed class OneSideIsFree : IMeasureRule
{
    public Measure Measure => Measure.OneSide;

    public RuleId Id { get; } = new("one-side");

    public IEnumerable<Breach> Check(Inspection inspection) =>
        from there in inspection.Stands.GroupBy(stand => (Zone: stand.Zone.Id, Window: stand.Piece.Window.Id))
        let left = there.FirstOrDefault(stand => stand.Side == Side.Left)
        let right = there.FirstOrDefault(stand => stand.Side == Side.Right)
        where left is not null && right is not null && left.Zone.Kind == ZoneKind.Street
        from rule in Pairs.Rules(inspection, Measure, left, right)
        select this.Against(
            rule,
            $"{there.Key.Zone}@{there.Key.Window}",
            new($"左侧有 {left.Where}，右侧有 {right.Where}", $"{left.Where} on the left and {right.Where} on the right"),
            new("只在一侧设摊", "stands on one side only"));
}
