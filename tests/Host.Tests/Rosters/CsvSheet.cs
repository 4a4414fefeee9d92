using System.Text;

namespace TidalMarket.Host.Tests.Rosters;

/// <summary>A sheet of ours read back by hand; no cell of the tests holds a comma or a line break.</summary>
internal static class CsvSheet
{
    public static string[][] Rows(byte[] sheet) =>
        [.. Encoding.UTF8.GetString(sheet.AsSpan(3)).TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(','))];
}
