namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Names from a foreign file, made harmless for the spreadsheet that a clerk opens the tables with.</summary>
internal static class SafeName
{
    /// <summary>One line, trimmed; a name that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public static string Of(string name)
    {
        string line = new([.. name.Select(c => char.IsControl(c) ? ' ' : c)]);
        line = line.Trim();
        return line.Length > 0 && line[0] is '=' or '+' or '-' or '@' ? "'" + line : line;
    }
}
