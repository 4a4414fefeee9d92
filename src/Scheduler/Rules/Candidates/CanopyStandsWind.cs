using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>大风 — whose canopy cannot be taken down stays away when the wind is strong.</summary>
internal sealed class CanopyStandsWind : ICellRule
{
    public RuleId Id { get; } = new("canopy-wind");

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (request.Canopy is not { Removable: false } || !street.IsWindy(line)) return null;
        return AgainstRule.At(Place.Of(line, cell), street.RulesOn(line, Measure.CanopyWind)[0]);
    }
}
