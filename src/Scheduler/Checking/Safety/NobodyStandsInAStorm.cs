using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Safety;

/// <summary>In a storm the market is shut.</summary>
internal sealed class NobodyStandsInAStorm : IStandRule
{
    public Measure Measure => Measure.Storm;

    public RuleId Id { get; } = new("storm");

    public IEnumerable<Breach> Check(Inspection inspection) => inspection.Stands.SelectMany(stand => Alone(inspection, stand));

    public IEnumerable<Breach> Alone(Inspection inspection, Stand stand) =>
        from rule in inspection.Rules(Measure, stand)
        where inspection.Problem.WeatherIn(stand.Piece.Window.Id).Storm
        select this.Against(rule, stand.Where, new("暴风雨中设摊", "a stand in a storm"), new("不设摊", "none"));
}
