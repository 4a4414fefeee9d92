namespace TidalMarket.Scheduling.Domain;

/// <summary>Where a fact was written: a file and a line (1 = the first), or a file alone.</summary>
public readonly record struct Source(string File, int? Line)
{
    /// <summary>In a workbook the cells within the file's sheet, as Excel names them: <c>C7</c>, or <c>7:7</c> for a whole row.
    /// null = it is not in a workbook.</summary>
    public string? Cells { get; init; }

    public override string ToString() => (Cells, Line) switch
    {
        (string cells, _) => $"{File}!{cells}",
        (_, int line) => $"{File}:{line}",
        _ => File,
    };
}
