using System.Globalization;
using System.Text.RegularExpressions;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Cells;

/// <summary>Times as people and Excel write them; narrowed beforehand.</summary>
internal static partial class LooseTimes
{
    private const int Noon = 12, Hour = 60, Day = 24 * Hour;

    /// <summary><c>06:00</c>, <c>6:00</c>, <c>6:00:00</c>, <c>0600</c>, <c>6点</c>, <c>6点半</c>, <c>18时30分</c>, <c>6:00 PM</c>,
    /// <c>下午6:00</c>, <c>次日1:30</c>.</summary>
    public static bool TryParse(string text, out Minute minute)
    {
        minute = default;
        if (Clock().Match(text) is not { Success: true } found) return false;
        int hours = Number(found.Groups["hours"]), minutes = found.Groups["half"].Success ? 30 : Number(found.Groups["minutes"]);
        if (found.Groups["pm"].Success || found.Groups["am"].Success)
        {
            if (found.Groups["am"].Success ? hours > Noon : hours is 0 or > Noon + 11) return false;
            hours = found.Groups["am"].Success ? hours % Noon : hours < Noon ? hours + Noon : hours;
        }

        int value = (found.Groups["next"].Success ? Day : 0) + hours * Hour + minutes;
        if (minutes >= Hour || value > Minute.Last) return false;
        minute = new Minute(value);
        return true;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
        ^(?<next>次日|翌日|第二天)?\s?((?<am>上午|凌晨|早上|早晨|清晨)|(?<pm>下午|晚上|傍晚|中午))?\s?
        (?<hours>[0-9]{1,2})
        (:(?<minutes>[0-9]{2})(:00)?|[点时]((?<half>半)|(?<minutes>[0-9]{1,2})分?|整)?|(?<=^[0-9]{2})(?<minutes>[0-9]{2}))
        \s?((?<am>[Aa]\.?[Mm]\.?)|(?<pm>[Pp]\.?[Mm]\.?))?$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
