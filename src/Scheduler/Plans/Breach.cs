using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>违规 — something in a plan that the facts contradict.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Where">What it was found at: a vendor and window, a stall, an objective.</param>
public sealed record Breach(RuleId Rule, string Where, Bilingual Found)
{
    public override string ToString() => $"{Rule}: {Where}: {Found.En}";
}
