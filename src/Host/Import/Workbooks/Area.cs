using System.Globalization;
using System.Text.RegularExpressions;
using TidalMarket.Host.Import.Cells;

namespace TidalMarket.Host.Import.Workbooks;

/// <summary>A rectangle of cells, as Excel names it: <c>B3:C7</c>.</summary>
/// <param name="FirstRow">1 = the first.</param>
/// <param name="FirstColumn">0 = the first.</param>
internal readonly partial record struct Area(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Of any sheet; a file that says more is broken.</summary>
    public const int MostRows = 1_048_576, MostColumns = 16_384;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{WrittenRow.Letters(FirstColumn)}{FirstRow}:{WrittenRow.Letters(LastColumn)}{LastRow}");

    public static Area? Parse(string? text)
    {
        if (text?.Split(':') is not [string first, string last]) return null;
        if (Cell(first) is not (int, int) from || Cell(last) is not (int, int) to) return null;
        return new(from.Row, from.Column, to.Row, to.Column);
    }

    /// <summary><c>C7</c>; null = no cell's name.</summary>
    public static (int Row, int Column)? Cell(string? name)
    {
        if (name is null || CellName().Match(name) is not { Success: true } parts) return null;
        int column = 0;
        foreach (char letter in parts.Groups["column"].ValueSpan) column = column * 26 + (letter - 'A' + 1);
        int row = int.Parse(parts.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return row is >= 1 and <= MostRows && column <= MostColumns ? (row, column - 1) : null;
    }

    [GeneratedRegex("^\\$?(?<column>[A-Z]{1,3})\\$?(?<row>[0-9]{1,7})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CellName();
}
