using System.Text.Json.Serialization;

namespace TidalMarket.Scheduling.Domain;

/// <summary>One number of the rule pack, changed by an officer, and printed wherever it acts.</summary>
/// <param name="Feature">null = all features of the rule's kind; always null for rules that keep nothing clear.</param>
/// <param name="Number">The number that holds instead, in the rule's unit.</param>
/// <param name="Expires">Its last day; null = no end.</param>
public sealed record RuleOverride(
    RuleId Rule,
    FeatureId? Feature,
    int Number,
    Bilingual Officer,
    string Document,
    Bilingual Reason,
    DateOnly? Expires)
{
    /// <summary>null = in every zone.</summary>
    public ZoneId? Zone { get; init; }

    /// <summary>Its first day; null = since ever.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Where it is written, for whoever has to renew it; null = it was not read from a file.</summary>
    /// <remarks>It changes nothing, so it is no part of the content that a plan is made from.</remarks>
    [JsonIgnore]
    public Source? Source { get; init; }

    public bool InForce(DateOnly date) => (From is null || From <= date) && (Expires is null || date <= Expires);
}
