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
        foreach (Stretch lane in LiveLanes(line.Zone, street.Window.Id))
        {
            int left = Math.Max(lane.FromCm - across.ToCm, across.FromCm - lane.ToCm);
            if (AgainstRule.Least(Place.Of(line, cell), street.RulesOn(line, Measure.TrafficDistance), left) is Fact refused) return refused;
        }

        return null;
    }

    /// <summary>The halves of the carriageway on which traffic moves, across the street.</summary>
    private static IEnumerable<Stretch> LiveLanes(Zone zone, WindowId window)
    {
        if (zone.TrafficOn(Side.Left, window) == Traffic.Live) yield return new(-Carriageway.KerbCm(zone, Side.Left), 0);
        if (zone.TrafficOn(Side.Right, window) == Traffic.Live) yield return new(0, Carriageway.KerbCm(zone, Side.Right));
    }
}
