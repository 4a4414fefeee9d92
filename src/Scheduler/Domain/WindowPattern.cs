using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain;

/// <summary>A row of windows.csv: the phases of a window and the days for which they hold.</summary>
public sealed record WindowPattern(TideWindow Phases, Weekdays Weekdays, ImmutableArray<DateOnly> Dates)
{
    /// <summary>Whether the row names the date itself; such a row beats one that names its weekday.</summary>
    public bool Names(DateOnly date) => Dates.Contains(date);

    public bool HoldsOn(DateOnly date) => Names(date) || Weekdays.Contains(date);
}
