using System.Text;
using System.Text.RegularExpressions;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>A sheet of ours read back by hand, each cell as it is written, quotes included; no cell of the tests holds a line break.</summary>
internal static partial class CsvSheet
{
    public static string[][] Rows(byte[] sheet) =>
        [.. Encoding.UTF8.GetString(sheet.AsSpan(3)).TrimEnd().Split("\r\n").Skip(1).Select(line => CommaBetweenCells().Split(line))];

    [GeneratedRegex(""",(?=([^"]*"[^"]*")*[^"]*$)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaBetweenCells();
}
