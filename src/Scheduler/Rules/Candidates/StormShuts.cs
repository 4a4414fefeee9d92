using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>暴风雨 — in a storm nobody stands.</summary>
internal sealed class StormShuts : ICellRule
{
    public RuleId Id { get; } = new("storm");

    public bool IsOfPlace => true;

    public Fact? Refuse(Street street, StallRequest request, Line line, Cell cell)
    {
        if (!street.IsStorm) return null;
        foreach (RuleInForce rule in street.RulesOn(line, Measure.Storm)) return AgainstRule.At(Place.Of(line, cell), rule);
        return null;
    }
}
