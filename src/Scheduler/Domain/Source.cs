namespace TidalMarket.Scheduling.Domain;

/// <summary>Where a fact was written: a file and a line (1 = the first), or a file alone.</summary>
public readonly record struct Source(string File, int? Line)
{
    /// <summary>In a workbook the cells within the file's sheet, as Excel names them: <c>C7</c>, or <c>7:7</c> for a whole row.
    /// null = it is not in a workbook.</summary>
    public string? Cells { get; init; }

    /// <summary>What of it is meant: a column of the table, or a path in the JSON file, <c>overrides/0/rule</c>. null = all of
    /// it.</summary>
    public string? Part { get; init; }

    /// <summary>One column of this row, or one member of this JSON object.</summary>
    public Source At(string name) => this with { Part = Part is null ? name : $"{Part}/{name}" };

    public override string ToString() => (Cells, Line) switch
    {
        (string cells, _) => $"{File}!{cells}",
        (_, int line) => $"{File}:{line}",
        _ => File,
    };
}
