namespace TidalMarket.Host.Import.Cells;

/// <summary>A cell as it was written.</summary>
/// <param name="Column">0 = the first.</param>
internal readonly record struct WrittenCell(int Column, string Text, CellKind Kind = CellKind.Plain)
{
    public bool IsBlank => Kind != CellKind.Uncalculated && string.IsNullOrWhiteSpace(Text);

    public bool IsDate => Kind is CellKind.Date or CellKind.DateWithoutYear;
}
