using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>消防车道 — between one stand and the far kerb the fire lane fits.</summary>
internal sealed class FireLaneBeside : ICellRule
{
    public RuleId Id { get; } = new("fire-lane");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (!Carriageway.IsSurveyedStreet(line.Zone)) return null;
        Side opposite = line.Frontage.Side == Side.Left ? Side.Right : Side.Left;
        int left = LaneReach.Of(street, request, Stand.On(line, cell, request)) + Carriageway.KerbCm(line.Zone, opposite);
        return AgainstRule.Least(Place.Of(line, cell), street.RulesOn(line, Measure.FireLane), left);
    }
}
