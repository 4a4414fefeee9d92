using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>A frontage in one window, cut into cells; says which cells are neighbours.</summary>
/// <param name="FirstCell">Number of its first cell among all cells of the street.</param>
/// <param name="JoinsNext">By cell: whether a run may go on from it to the next (from the last to the first on a circle).</param>
internal sealed record Line(
    int Index,
    Frontage Frontage,
    Zone Zone,
    bool IsMarked,
    ImmutableArray<Cell> Cells,
    int FirstCell,
    ImmutableArray<bool> JoinsNext)
{
    /// <summary>The cell <paramref name="index"/> steps from the line's start, round the circle where it is one.</summary>
    public Cell At(int index) => Cells[index % Cells.Length];

    /// <summary>The longest run that begins at a cell, were all cells free; round a circle at most once.</summary>
    public int LongestFrom(int first)
    {
        int count = 1;
        int limit = Frontage.Circular ? Cells.Length : Cells.Length - first;
        while (count < limit && JoinsNext[(first + count - 1) % Cells.Length]) count++;
        return count;
    }
}
