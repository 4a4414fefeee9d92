using System.Globalization;
using System.Text.RegularExpressions;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>Reads the codes of number formats: does <c>yyyy"年"m"月"d"日"</c> show a date, <c>[h]:mm</c> a time, <c>000</c> zeros?</summary>
internal static partial class CellFormats
{
    private static readonly CellFormat Date = new(true, true, false, 0), DayOfYear = new(false, true, false, 0),
        Month = new(true, false, false, 0), Time = new(false, false, true, 0), Both = new(true, true, true, 0);

    /// <summary>The formats that have a number alone, those of Chinese editions among them.</summary>
    public static CellFormat BuiltIn(int number) => number switch
    {
        14 or 15 or 30 or 31 => Date,
        16 or 28 or 29 or 51 or 53 or 54 or 58 => DayOfYear,
        17 or 27 or 36 or 50 or 52 or 57 => Month,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => Time,
        22 => Both,
        _ => default,
    };

    /// <param name="code">As a workbook writes it.</param>
    public static CellFormat Of(string code)
    {
        string first = Literals().Replace(code, "").Split(';')[0].Trim().ToLowerInvariant();
        if (first.Contains("general", StringComparison.Ordinal)) return default;
        if (first.Length > 0 && first.All(letter => letter == '0')) return new(false, false, false, first.Length);
        bool time = first.Contains('h', StringComparison.Ordinal) || first.Contains('s', StringComparison.Ordinal);
        bool year = first.Contains('y', StringComparison.Ordinal), day = first.Contains('d', StringComparison.Ordinal);
        bool month = !time && first.Contains('m', StringComparison.Ordinal);
        return new(year, day || month, time, 0);
    }

    public static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>Quoted words, escaped letters, and what stands in brackets, but for hours that run on past 24.</summary>
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literals();
}
