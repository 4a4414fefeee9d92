using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>连续摊位 — neighbouring cells of one line, taken together.</summary>
/// <param name="First">Index of the first cell on the line.</param>
/// <param name="Count">Cells that the stand itself covers.</param>
/// <param name="Held">Cells that nobody else can have, the side gap behind it included; at least <paramref name="Count"/>.</param>
/// <param name="WidthCm">Of the stand; on marked stalls the run's own length.</param>
/// <param name="Stalls">How many stalls it counts for.</param>
internal sealed record Piece(Line Line, int First, int Count, int Held, int WidthCm, int Stalls)
{
    public IEnumerable<Cell> Cells
    {
        get
        {
            for (int i = 0; i < Count; i++) yield return Line.At(First + i);
        }
    }

    public bool TakesIn(StallId stall)
    {
        for (int i = 0; i < Count; i++)
            if (Line.At(First + i).Stall?.Id == stall) return true;
        return false;
    }

    /// <summary>Numbers of the held cells among all cells of the street.</summary>
    public IEnumerable<int> HeldCells
    {
        get
        {
            for (int i = 0; i < Held; i++) yield return Line.FirstCell + (First + i) % Line.Cells.Length;
        }
    }

    /// <summary>Runs over the joint of a circle, from the last cell on to the first.</summary>
    public bool Wraps => First + Count > Line.Cells.Length;

    /// <summary>The ground of the stand; of a piece that wraps, its part before the joint.</summary>
    public Stretch Stretch
    {
        get
        {
            int from = Line.Cells[First].Stretch.FromCm;
            if (!Line.IsMarked) return new Stretch(from, from + WidthCm);
            return new Stretch(from, Line.Cells[Math.Min(First + Count, Line.Cells.Length) - 1].Stretch.ToCm);
        }
    }

    /// <summary>The ground as it lies on the line: in two parts if it runs over the joint of a circle.</summary>
    public IEnumerable<(Stretch Stretch, ImmutableArray<Cell> Cells)> Parts
    {
        get
        {
            ImmutableArray<Cell> cells = [.. Cells];
            int before = Wraps ? Line.Cells.Length - First : cells.Length;
            yield return (Stretch, cells[..before]);
            if (Wraps) yield return (new Stretch(cells[before].Stretch.FromCm, cells[^1].Stretch.ToCm), cells[before..]);
        }
    }

    /// <summary>A piece of marked stalls.</summary>
    public static Piece OfStalls(Line line, int first, int count)
    {
        int width = 0;
        if (first + count <= line.Cells.Length)
            width = line.Cells[first + count - 1].Stretch.ToCm - line.Cells[first].Stretch.FromCm;
        else
            for (int i = 0; i < count; i++) width += line.At(first + i).Stretch.LengthCm;
        return new Piece(line, first, count, count, width, count);
    }

    /// <summary>A piece of an unmarked line.</summary>
    public static Piece OfModules(Line line, int first, int widthCm, int sideGapCm, int standardWidthCm)
    {
        int module = line.Frontage.ModuleCm;
        int held = Math.Min(Started(widthCm + sideGapCm, module), line.Cells.Length - first);
        return new Piece(line, first, Started(widthCm, module), held, widthCm, Started(widthCm, standardWidthCm));
    }

    /// <summary>How many units of <paramref name="unit"/> a length begins.</summary>
    public static int Started(int length, int unit) => (length + unit - 1) / unit;
}
