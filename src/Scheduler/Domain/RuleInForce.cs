namespace TidalMarket.Scheduling.Domain;

/// <summary>A rule as it holds on one side of a zone in one window.</summary>
/// <param name="Number">After the officer's change, in the rule's unit; 0 for rules without a number.</param>
/// <param name="Override">null = the pack's number.</param>
public sealed record RuleInForce(Rule Rule, int Number, RuleOverride? Override)
{
    public RuleId Id => Rule.Id;
}
