using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>人行道 — of a footway on which a stand stands enough is left on one of its sides.</summary>
internal sealed class FootwayBeside : ICellRule
{
    public RuleId Id { get; } = new("footway");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (!Carriageway.IsSurveyedStreet(line.Zone)) return null;
        Stand stand = Stand.On(line, cell, request);
        (int kerb, int houses) = (Carriageway.KerbCm(line.Zone, stand.Side), Carriageway.HousesCm(line.Zone, stand.Side));
        if (stand.Near >= houses || stand.Far <= kerb) return null;
        return AgainstRule.Least(
            Place.Of(line, cell), street.RulesOn(line, Measure.Footway), Math.Max(stand.Near - kerb, houses - stand.Far));
    }
}
