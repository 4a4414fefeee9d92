using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>Letters that XML cannot hold stand in a workbook as <c>_x000D_</c>.</summary>
internal static partial class EscapedText
{
    public static string Read(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, found => ((char)int.Parse(found.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    public static string Write(string text)
    {
        string safe = Escape().Replace(text, found => "_x005F" + found.Value);
        if (safe.All(IsPlain)) return safe;
        var escaped = new StringBuilder(safe.Length + 16);
        for (int i = 0; i < safe.Length; i++)
        {
            if (IsPlain(safe[i])) escaped.Append(safe[i]);
            else if (i + 1 < safe.Length && char.IsSurrogatePair(safe[i], safe[i + 1])) escaped.Append(safe[i]).Append(safe[++i]);
            else escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)safe[i]:X4}_");
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char letter) => letter != '\r' && XmlConvert.IsXmlChar(letter);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
