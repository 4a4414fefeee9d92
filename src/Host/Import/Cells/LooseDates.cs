using System.Globalization;
using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Cells;

/// <summary>Dates as people and Excel write them; narrowed beforehand.</summary>
internal static partial class LooseDates
{
    private static readonly string[] Layouts =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy年M月d号", "yyyyMMdd"];

    private static readonly string[] YearlyLayouts = ["yyyy-M-d", "yyyy-M月d日", "yyyy-M月d号"];

    private const string AnyLeapYear = "2000-";

    /// <summary>Days of the years 1990 to 2099, as Excel counts them.</summary>
    private const int FirstSerial = 32874, LastSerial = 73050;

    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary><c>2026-03-02</c>, <c>2026/3/2</c>, <c>2026.3.2</c>, <c>2026年3月2日</c>, <c>20260302</c>.</summary>
    public static DateOnly? Date(string text) => Exact(Midnight().Replace(text, ""), Layouts);

    /// <summary>A date, or a day of every year: <c>03-02</c>, <c>3-2</c>, <c>3月2日</c>.</summary>
    public static CalendarDay? AnyYear(string text)
    {
        if (Date(text) is DateOnly date) return CalendarDay.On(date);
        return Exact(AnyLeapYear + text, YearlyLayouts) is DateOnly day ? CalendarDay.On(day) with { Year = null } : null;
    }

    /// <summary>What was meant by a date in an order that nobody can be sure of, or by Excel's number of a day.</summary>
    /// <param name="yearly">A day of every year is welcome too.</param>
    public static Bilingual? Guess(string text, bool yearly = false)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int serial) && serial is >= FirstSerial and <= LastSerial)
        {
            DateOnly day = SerialZero.AddDays(serial);
            return new($"是 {day:yyyy-MM-dd}（Excel 的日期序号）", $"{day:yyyy-MM-dd} is meant, Excel's number for it");
        }

        if (DayFirst().Match(text) is not { Success: true } parts || (!yearly && !parts.Groups["year"].Success)) return null;
        string year = parts.Groups["year"].Success ? parts.Groups["year"].Value + "-" : "";
        string[] readings = [.. Readings(year, parts.Groups["one"].Value, parts.Groups["two"].Value).Distinct()];
        return readings.Length == 0 ? null : new($"是 {string.Join(" 或 ", readings)}", $"{string.Join(" or ", readings)} is meant");
    }

    private static IEnumerable<string> Readings(string year, string one, string two)
    {
        foreach ((string month, string day) in ((string, string)[])[(two, one), (one, two)])
            if (Exact($"{(year.Length > 0 ? year : AnyLeapYear)}{month}-{day}", Layouts) is DateOnly date)
                yield return $"{year}{date:MM-dd}";
    }

    private static DateOnly? Exact(string text, string[] layouts) =>
        DateOnly.TryParseExact(text, layouts, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly date) ? date : null;

    /// <summary>The time that programs put after a date.</summary>
    [GeneratedRegex("[ T]0?0:00(:00(\\.0+)?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Midnight();

    [GeneratedRegex("^(?<one>[0-9]{1,2})[/.-](?<two>[0-9]{1,2})([/.-](?<year>[0-9]{4}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayFirst();
}
