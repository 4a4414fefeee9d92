using System.Globalization;
using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Cells;

/// <summary>Numbers as people and Excel write them; narrowed beforehand.</summary>
internal static partial class LooseNumbers
{
    /// <summary><c>18000</c>, <c>18,000</c>.</summary>
    public static bool IsWhole(string text, out int value) =>
        int.TryParse(WithoutThousands(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary><c>12</c>, <c>12.50</c>, <c>¥12.50</c>, <c>12.5元</c>, <c>1,200</c>.</summary>
    public static bool IsMoney(string text, out Fen fen)
    {
        fen = default;
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        string amount = WithoutThousands(text.TrimStart('¥', '￥').TrimEnd('元').Trim());
        if (!decimal.TryParse(amount, plain, CultureInfo.InvariantCulture, out decimal yuan)) return false;
        if (yuan is < 0 or > Largest.FeeFen || decimal.Truncate(yuan * 100) != yuan * 100) return false;
        fen = new Fen((long)(yuan * 100));
        return fen.Value <= Largest.FeeFen;
    }

    /// <summary>The number without its unit, in the unit of the column: <c>2.5米</c> is 250.</summary>
    public static Bilingual? Guess(string text)
    {
        if (Measure().Match(text) is not { Success: true } parts) return null;
        if (!decimal.TryParse(parts.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)) return null;
        decimal whole = number * parts.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "m" or "米" => 100,
            "kw" or "千瓦" => 1000,
            _ => 1,
        };
        return decimal.Truncate(whole) == whole ? Import.Guess.Meant(whole.ToString("0", CultureInfo.InvariantCulture)) : null;
    }

    private static string WithoutThousands(string text) =>
        Thousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : text;

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"^(?<number>[0-9]{1,9}(\.[0-9]{1,6})?)\s?(?<unit>cm|厘米|公分|m|米|w|瓦|kw|千瓦|个|位|排|节)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measure();
}
