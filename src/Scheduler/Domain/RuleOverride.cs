namespace TidalMarket.Scheduling.Domain;

/// <summary>One number of the rule pack, changed by an officer, and printed wherever it acts.</summary>
/// <param name="Feature">null = all features of the rule's kind.</param>
/// <param name="ClearCm">The number that holds instead.</param>
/// <param name="Expires">Its last day; null = no end.</param>
public sealed record RuleOverride(
    RuleId Rule,
    FeatureId? Feature,
    int ClearCm,
    string Officer,
    string Document,
    Bilingual Reason,
    DateOnly? Expires)
{
    public bool InForce(DateOnly date) => Expires is null || date <= Expires;
}
