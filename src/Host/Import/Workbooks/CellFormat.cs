namespace TidalMarket.Host.Import.Workbooks;

/// <summary>What a number in a cell is shown as.</summary>
/// <param name="Digits">At least so many digits, with zeros before; 0 = as it comes.</param>
internal readonly record struct CellFormat(bool ShowsYear, bool ShowsDay, bool ShowsTime, int Digits)
{
    public bool ShowsDate => ShowsYear || ShowsDay;
}
