using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>路宽 — nothing stands on a street whose carriageway is narrower than the rule asks.</summary>
internal sealed class RoadWideEnough : ICellRule
{
    public RuleId Id { get; } = new("road-width");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) => Carriageway.IsSurveyedStreet(line.Zone)
        ? AgainstRule.Least(Place.Of(line, cell), street.RulesOn(line, Measure.RoadWidth), line.Zone.CarriagewayCm)
        : null;
}
