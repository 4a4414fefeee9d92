using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>盲道 — a stand keeps its distance from tactile paving along the footway.</summary>
internal sealed class TactileStripClear : ICellRule
{
    public RuleId Id { get; } = new("tactile-strip");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (!Carriageway.IsSurveyedStreet(line.Zone) || line.Zone.Tactile(line.Frontage.Side) is not Stretch strip) return null;
        Stand stand = Stand.On(line, cell, request);
        int left = Math.Max(strip.FromCm - stand.Far, stand.Near - strip.ToCm);
        return AgainstRule.Least(Place.Of(line, cell), street.RulesOn(line, Measure.TactileStrip), left);
    }
}
