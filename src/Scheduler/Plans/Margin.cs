using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Plans;

/// <summary>余量 — how near a plan comes to one number of the rule pack, in one zone and window.</summary>
/// <param name="Number">In <paramref name="Unit"/>, as it holds where <paramref name="Nearest"/> is. 0 for rules without a number.</param>
/// <param name="Unit">The rule's own; <c>stalls</c> for the longest row between emergency breaks, <c>pieces</c> for the rails of a zone.</param>
/// <param name="AtMost">true: no more than the number may be there; false: no less may be left.</param>
/// <param name="Override">The officer's number that acts there; null = the pack's.</param>
/// <param name="Nearest">null = nothing comes near it, or it has no number.</param>
public sealed record Margin(
    WindowId Window, ZoneId Zone, RuleId Rule, int Number, string Unit, bool AtMost, RuleOverride? Override, Nearest? Nearest);
