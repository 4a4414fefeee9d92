using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Days as the format writes them, and as JSON holds them.</summary>
internal static class WrittenDays
{
    private const int AnyLeapYear = 2000;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary><c>yyyy-MM-dd</c>, or <c>MM-dd</c> for every year.</summary>
    public static CalendarDay? AnyYear(string text)
    {
        if (Date(text) is DateOnly date) return CalendarDay.On(date);
        return Date($"{AnyLeapYear}-{text}") is DateOnly yearly ? CalendarDay.On(yearly) with { Year = null } : null;
    }
}
