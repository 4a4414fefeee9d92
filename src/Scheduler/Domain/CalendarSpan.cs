namespace TidalMarket.Scheduling.Domain;

/// <summary>A span of days, both ends included; a span without years returns every year and may run over New Year.</summary>
/// <param name="From">With a year if and only if <paramref name="To"/> has one.</param>
public readonly record struct CalendarSpan(CalendarDay From, CalendarDay To)
{
    public bool Contains(DateOnly date)
    {
        int from = Key(From, date), to = Key(To, date), day = Key(CalendarDay.On(date), date);
        return from <= to ? from <= day && day <= to : day >= from || day <= to;
    }

    private static int Key(CalendarDay day, DateOnly date) => (day.Year ?? date.Year) * 10_000 + day.Month * 100 + day.Day;
}
