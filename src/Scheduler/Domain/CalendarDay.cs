namespace TidalMarket.Scheduling.Domain;

/// <summary>A date, or the same day of every year.</summary>
/// <param name="Year">null = every year.</param>
public readonly record struct CalendarDay(int? Year, int Month, int Day)
{
    public static CalendarDay On(DateOnly date) => new(date.Year, date.Month, date.Day);

    public bool Matches(DateOnly date) =>
        (Year is null || Year == date.Year) && Month == date.Month && Day == date.Day;

    public override string ToString() => Year is int year ? $"{year:0000}-{Month:00}-{Day:00}" : $"{Month:00}-{Day:00}";
}
