using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>引导员 — a person who stands on posts.</summary>
/// <param name="Free">When they can work.</param>
public sealed record Guide(
    GuideId Id,
    Bilingual Name,
    Weekdays Weekdays,
    Hours Free,
    ImmutableArray<string> Skills);
