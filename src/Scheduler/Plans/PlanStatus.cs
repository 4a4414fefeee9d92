namespace TidalMarket.Scheduling.Plans;

/// <summary>How much is known of a plan.</summary>
public enum PlanStatus
{
    /// <summary>Every rung was proved by the solver.</summary>
    Proved,

    /// <summary>Legal, and the best found; at least one rung was cut short.</summary>
    Good,
}
