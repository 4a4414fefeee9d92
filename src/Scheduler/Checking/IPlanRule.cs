using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking;

/// <summary>One statement that every plan must make true. Its class is named for the statement.</summary>
internal interface IPlanRule
{
    /// <summary>Stable, kebab-case, shown with every breach.</summary>
    RuleId Id { get; }

    /// <summary>Every place where the plan contradicts it. Never throws, whatever the plan says.</summary>
    IEnumerable<Breach> Check(Inspection inspection);
}
