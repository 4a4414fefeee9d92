using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>通行车辆 — a stand keeps its distance from lanes on which traffic moves.</summary>
internal sealed class TrafficKeptOff : ICellRule
{
    public RuleId Id { get; } = new("traffic-distance");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (!Carriageway.IsSurveyedStreet(line.Zone)) return null;
        Stretch across = Stand.On(line, cell, request).Across;
        foreach (Side side in (Side[])[Side.Left, Side.Right])
        {
            if (line.Zone.TrafficOn(side, street.Window.Id) != Traffic.Live) continue;
            Stretch lane = Carriageway.Half(line.Zone, side);
            int left = Math.Max(lane.FromCm - across.ToCm, across.FromCm - lane.ToCm);
            if (AgainstRule.Least(Place.Of(line, cell), street.RulesOn(line, Measure.TrafficDistance), left) is Fact refused) return refused;
        }

        return null;
    }
}
