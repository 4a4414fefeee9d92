using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>摊位 — a marked place on a frontage.</summary>
/// <param name="DepthCm">null = the frontage's largest depth.</param>
/// <param name="Marks">Categories or tags that it is meant for; empty = for all.</param>
/// <param name="Exclusive">Those without a mark never get it.</param>
/// <param name="Tags">What it offers.</param>
/// <param name="PowerW">null = the socket of its circuit, or none.</param>
/// <param name="BlockedDates">Days on which it is given to nobody.</param>
/// <param name="BlockedAlways">It is given to nobody on any day.</param>
public sealed record Stall(
    StallId Id,
    FrontageId Frontage,
    Stretch Stretch,
    int? DepthCm,
    ImmutableArray<string> Marks,
    bool Exclusive,
    ImmutableArray<string> Tags,
    CircuitId? Circuit,
    int? PowerW,
    bool Water,
    ImmutableArray<CalendarDay> BlockedDates,
    bool BlockedAlways)
{
    public bool BlockedOn(DateOnly date) => BlockedAlways || BlockedDates.Any(day => day.Matches(date));
}
