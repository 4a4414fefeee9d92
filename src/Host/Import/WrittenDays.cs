using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import;

/// <summary>Days as the format writes them, and as Excel rewrites them.</summary>
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

    /// <summary><c>3</c> or <c>1-5</c>.</summary>
    public static Weekdays? Weekdays(string text)
    {
        string[] ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length > 2 || IsoDay(ends[0]) is not int from || IsoDay(ends[^1]) is not int to || from > to) return null;
        return Scheduling.Domain.Weekdays.Of([.. Enumerable.Range(from, to - from + 1)]);
    }

    public static Bilingual? GuessOfDate(string text)
    {
        string[] layouts = ["yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyy年M月d日", "yyyyMMdd"];
        return DateOnly.TryParseExact(text, layouts, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? Import.Guess.Meant(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Excel takes 1-5 for the fifth of January.</summary>
    public static Bilingual? GuessOfWeekdays(string text) => text.Any(letter => char.IsLetter(letter) || letter == '/')
        ? new("Excel 把 1-5 当成了日期：请写 1;2;3;4;5", "Excel took 1-5 for a date: write 1;2;3;4;5")
        : null;

    private static int? IsoDay(string text) => text is [>= '1' and <= '7'] ? text[0] - '0' : null;
}
