using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Rules.Candidates;

/// <summary>Decides by facts alone whether a request may stand on a cell. Most answers to "why not?" come from here.</summary>
internal interface ICellRule
{
    RuleId Id { get; }

    /// <summary>Whether it says the same of every request.</summary>
    bool IsOfPlace => false;

    /// <summary>null = nothing against it.</summary>
    Fact? Refuse(Street street, StallRequest request, Line line, Cell cell);
}
