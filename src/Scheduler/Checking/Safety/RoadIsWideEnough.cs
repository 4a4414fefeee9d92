using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>Nothing stands on a road that is too narrow for a market.</summary>
internal sealed class RoadIsWideEnough : IStandRule
{
    public Measure Measure => Measure.RoadWidth;

    public RuleId Id { get; } = new("road-width");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.StreetRules(Measure, stand)
        where stand.Zone.CarriagewayCm < rule.Number
        select this.TooLittle(
            rule, stand.Where, stand.Zone.CarriagewayCm, new($"{stand.Zone.Id} 车行道宽", $"of carriageway in {stand.Zone.Id}"));
}
