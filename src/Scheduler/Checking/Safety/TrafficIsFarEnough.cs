using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>No stand is near the half of a carriageway on which traffic moves.</summary>
internal sealed class TrafficIsFarEnough : IStandRule
{
    public Measure Measure => Measure.TrafficDistance;

    public RuleId Id { get; } = new("traffic-distance");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.StreetRules(Measure, stand)
        from side in new[] { Side.Left, Side.Right }
        where stand.Zone.TrafficOn(side, stand.Piece.Window.Id) == Traffic.Live
        let left = stand.AtItsDeepest.Across.GapTo(stand.Zone.Half(side))
        where left < rule.Number
        select this.TooLittle(
            rule, stand.Where, left, side == Side.Left ? new("距左侧行车道", "from the traffic on the left") : new("距右侧行车道", "from the traffic on the right"));
}
