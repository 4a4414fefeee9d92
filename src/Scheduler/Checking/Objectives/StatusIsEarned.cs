using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Objectives;

/// <summary>A plan is called proved if and only if every objective is.</summary>
internal sealed class StatusIsEarned : IPlanRule
{
    public RuleId Id { get; } = new("plan-status");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        PlanStatus needed = inspection.Objectives.All(told => told.Proved) ? PlanStatus.Proved : PlanStatus.Good;
        if (inspection.Plan.Status != needed)
            yield return this.Differs("status", $"{inspection.Plan.Status}", $"{needed}");
    }
}
