using System.Globalization;
using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>Turns the number of a cell into the text that a person sees.</summary>
internal static class CellNumbers
{
    private const int MinutesOfDay = 24 * 60, SecondsOfDay = MinutesOfDay * 60;

    /// <summary>The day after 9999-12-31 in Excel's count.</summary>
    private const int BeyondDates = 2_958_466;

    /// <summary>Excel holds 1900 for a leap year; its count is right from March of that year on.</summary>
    private const int FalseLeapDay = 60;

    private static readonly DateOnly Zero1900 = new(1899, 12, 30), Zero1904 = new(1904, 1, 1);

    public static WrittenCell Read(int column, string number, CellFormat format, bool from1904)
    {
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)) return new(column, number);
        bool isDay = value is >= 0 and < BeyondDates - 1462;
        if (isDay && format.ShowsDate) return Dated(column, value, format, from1904);
        if (isDay && format.ShowsTime) return new(column, Clock(value < 2 ? value : value - decimal.Truncate(value)));
        string text = decimal.Round(value, 10).ToString("0.##########", CultureInfo.InvariantCulture);
        bool isPadded = format.Digits > text.Length && text.All(char.IsAsciiDigit);
        return new(column, isPadded ? text.PadLeft(format.Digits, '0') : text);
    }

    private static WrittenCell Dated(int column, decimal value, CellFormat format, bool from1904)
    {
        int days = (int)decimal.Truncate(value);
        DateOnly date = from1904 ? Zero1904.AddDays(days) : Zero1900.AddDays(days < FalseLeapDay ? days + 1 : days);
        string text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (format.ShowsTime && value != days) text += " " + Clock(value - days);
        return new(column, text, format.ShowsYear ? CellKind.Date : CellKind.DateWithoutYear);
    }

    /// <summary><c>HH:mm</c>, with seconds if there are any.</summary>
    private static string Clock(decimal days)
    {
        int seconds = (int)decimal.Round(days * SecondsOfDay);
        string clock = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? clock : clock + string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}");
    }
}
