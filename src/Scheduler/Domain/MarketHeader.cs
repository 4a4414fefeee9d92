using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TidalMarket.Scheduling.Domain;

/// <summary>What market.json says of the market as a whole.</summary>
/// <param name="Note">Printed small on every sheet.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Appeal">The line under every refusal that says where to object.</param>
public sealed record MarketHeader(
    MarketId Id,
    Bilingual Name,
    Bilingual? Note,
    string TimeZone,
    string Currency,
    Permit Permit,
    ImmutableArray<RuleOverride> Overrides,
    ImmutableArray<Landmark> Landmarks,
    ImmutableArray<CalendarDay> ClosedDates,
    ImmutableArray<CalendarSpan> SchoolHolidays,
    Bilingual? Appeal)
{
    /// <summary>Which stands large on the sheets; null = the market has no choice of its own.</summary>
    /// <remarks>Nobody stands elsewhere for it, so it is no part of the content that a plan is made from.</remarks>
    [JsonIgnore]
    public Language? Language { get; init; }
}
