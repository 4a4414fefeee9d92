using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Objectives;

/// <summary>What one rung of the ladder minimises.</summary>
internal interface IObjective
{
    Rung Rung { get; }

    /// <summary>The costs of the rung for a group's requests, in the order in which they are climbed.</summary>
    /// <param name="members">By standing; at least one.</param>
    IEnumerable<Cost> Costs(PlacementModel model, PolicyGroup policyGroup, IReadOnlyList<int> members);
}
