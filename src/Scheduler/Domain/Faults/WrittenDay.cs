using System.Collections.Immutable;

namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>The days that a row names, each as text, so that two rows can be seen to name the same one.</summary>
internal static class WrittenDay
{
    public static IEnumerable<string> Of(Weekdays weekdays, ImmutableArray<DateOnly> dates)
    {
        for (int day = 1; day <= 7; day++)
            if (weekdays.Overlaps(Weekdays.Of(day))) yield return $"weekday {day}";
        foreach (DateOnly date in dates) yield return $"{date:yyyy-MM-dd}";
    }
}
