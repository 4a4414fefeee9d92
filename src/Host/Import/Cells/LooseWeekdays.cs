using System.Globalization;
using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Cells;

/// <summary>Weekdays as people write them: one entry of a list, narrowed beforehand.</summary>
internal static partial class LooseWeekdays
{
    private const string Chinese = "一二三四五六日";

    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] ExcelDays = ["M月d日", "d-MMM", "MMM-d", "yyyy-M-d", "yyyy/M/d", "M/d"];

    /// <summary><c>3</c>, <c>1-5</c>, <c>周三</c>, <c>周一至周五</c>, <c>一三五</c>, <c>Mon-Fri</c>, <c>weekend</c>, <c>每天</c>; null =
    /// none of these.</summary>
    public static Weekdays? Read(string text)
    {
        switch (text.ToLowerInvariant())
        {
            case "每天" or "每日" or "天天" or "daily" or "every day" or "all": return Weekdays.All;
            case "工作日" or "weekdays" or "working days": return Weekdays.MondayToFriday;
            case "周末" or "双休日" or "weekend" or "weekends": return Weekdays.Of(6, 7);
        }

        string[] ends = Between().Split(text);
        if (ends.Length == 2) return Range(Day(ends[0]), Day(ends[1]));
        return Day(text) is int one ? Weekdays.Of(one) : InARow(text);
    }

    /// <summary>Excel takes 2-6 for the sixth of February, or the second of June.</summary>
    /// <param name="text">What it made of it.</param>
    public static Bilingual? Guess(string text)
    {
        if (!DateOnly.TryParseExact(text, ExcelDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return null;
        (int from, int to) = date.Month <= date.Day ? (date.Month, date.Day) : (date.Day, date.Month);
        if (to > 7) return null;
        string days = string.Join(';', Enumerable.Range(from, to - from + 1));
        return new($" Excel 把 {from}-{to} 当成了日期：请写 {days}", $"Excel took {from}-{to} for a date: write {days}");
    }

    private static Weekdays? Range(int? from, int? to) =>
        from is int first && to is int last && first <= last ? Weekdays.Of([.. Enumerable.Range(first, last - first + 1)]) : null;

    private static int? Day(string text)
    {
        string day = Prefix().Replace(text.Trim(), "");
        if (day is [>= '1' and <= '7' and char digit]) return digit - '0';
        if (day.Length == 1) return Chinese.IndexOf(day == "天" ? "日" : day, StringComparison.Ordinal) is var at and >= 0 ? at + 1 : null;
        string word = day.TrimEnd('.').ToLowerInvariant();
        return word.Length >= 3 && Array.FindIndex(English, name => name.StartsWith(word, StringComparison.Ordinal)) is var known and >= 0 ? known + 1 : null;
    }

    /// <summary><c>周一三五</c>, <c>周六周日</c>.</summary>
    private static Weekdays? InARow(string text)
    {
        string days = Prefix().Replace(text, "");
        if (days.Length is 0 or > 14) return null;
        int bits = 0;
        foreach (char day in days)
        {
            if (Day(day.ToString()) is not int known || char.IsAsciiDigit(day)) return null;
            bits |= Weekdays.Of(known).Bits;
        }

        return new Weekdays(bits);
    }

    [GeneratedRegex("周|星期|礼拜", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\s*(?:-|–|—|~|至|到|\bto\b)\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
