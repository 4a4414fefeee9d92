using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>摊深 — no stand is deeper than the rule lets.</summary>
internal sealed class StandDepth : ICellRule
{
    public RuleId Id { get; } = new("stand-depth");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell) => line.Zone.Surveyed
        ? AgainstRule.Most(Place.Of(line, cell), street.RulesOn(line, Measure.StandDepth), Stand.On(line, cell, request).DepthCm)
        : null;
}
