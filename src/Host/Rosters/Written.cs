using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Rosters;

/// <summary>Money, times, lengths and days as people write them.</summary>
internal static class Written
{
    private const int MinutesOfDay = 24 * 60;

    private static readonly string[] WeekdaysZh = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary><c>¥12</c>, <c>€12.50</c>, <c>USD 12</c>.</summary>
    public static string Money(Fen fee, string currency) => currency switch
    {
        "CNY" => $"¥{fee}",
        "EUR" => $"€{fee}",
        _ => $"{currency} {fee}",
    };

    /// <summary>Money, or that there is none to pay.</summary>
    public static Bilingual Fee(Fen fee, string currency) => fee.Value == 0 ? Words.Free : Bilingual.Same(Money(fee, currency));

    /// <summary><c>06:00</c>; past midnight <c>次日 01:30</c>, <c>01:30 next day</c>.</summary>
    public static Bilingual Clock(Minute time)
    {
        if (time.Value < MinutesOfDay) return Bilingual.Same(time.ToString());
        var early = new Minute(time.Value - MinutesOfDay);
        return new Bilingual($"次日 {early}", $"{early} next day");
    }

    /// <summary>Centimetres as a tape is read: <c>12.40 m</c>.</summary>
    public static string Metres(int cm) => (cm / 100m).ToString("0.00", CultureInfo.InvariantCulture) + " m";

    /// <summary>Without needless zeros: <c>5 m</c>, <c>1.5 m</c>.</summary>
    public static string ShortMetres(int cm) => (cm / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " m";

    /// <summary>A rule's number as people say it: <c>5 m</c>, <c>3 m²</c>, <c>300 kg</c>, <c>13 m/s</c>.</summary>
    /// <param name="unit">As packs write it: <c>cm</c>, <c>dm2</c> or a unit that stands as it is.</param>
    public static string Measured(int number, string unit) => unit switch
    {
        "cm" => ShortMetres(number),
        "dm2" => (number / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " m²",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}"),
    };

    /// <summary>The same where the unit is a word, as in <c>2 guides</c>.</summary>
    public static Bilingual Counted(long number, string unit) => unit switch
    {
        "stalls" => new($"{number} 个摊位", number == 1 ? "1 stall" : $"{number} stalls"),
        "guides" => new($"{number} 名引导员", number == 1 ? "1 guide" : $"{number} guides"),
        "pieces" => RailWords.Pieces(number),
        "people" => new($"{number} 人", number == 1 ? "1 person" : $"{number} people"),
        _ => Bilingual.Same(Measured((int)Math.Clamp(number, int.MinValue, int.MaxValue), unit)),
    };

    /// <summary><c>1st</c>, <c>2nd</c>, <c>13th</c>.</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    public static Bilingual Day(DateOnly date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日 星期{WeekdaysZh[(int)date.DayOfWeek]}"),
        date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture));
}
