using System.Collections.Immutable;

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
    Bilingual? Appeal);
