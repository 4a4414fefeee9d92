using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>A model with some of its runs and all of its choices, and the way back to the whole.</summary>
internal sealed class ModelPart
{
    private readonly PlacementModel whole;
    private readonly ImmutableArray<int> kept;
    private readonly int[] place;

    public ModelPart(PlacementModel whole, Func<int, bool> keeps)
    {
        this.whole = whole;
        kept = [.. Enumerable.Range(0, whole.Columns.Length).Where(keeps)];
        place = new int[whole.Width];
        Array.Fill(place, -1);
        for (int i = 0; i < kept.Length; i++) place[kept[i]] = i;
        for (int choice = 0; choice < whole.Choices.Length; choice++) place[whole.Columns.Length + choice] = kept.Length + choice;
        Model = whole with
        {
            Columns = [.. kept.Select(column => whole.Columns[column])],
            ColumnsOf = [.. whole.ColumnsOf.Select(start => FirstFrom(start))],
            Rows = [.. whole.Rows.Select(Part).Where(row => row.Columns.Length > 0)],
        };
    }

    public PlacementModel Model { get; }

    public Cost Part(Cost cost) => cost with { OfColumn = [.. kept.Select(column => cost.OfColumn[column])] };

    public Cap Part(Cap cap) => cap with { Cost = Part(cap.Cost) };

    /// <exception cref="ArgumentException">The solution takes a column that is not in the part.</exception>
    public Solution Part(Solution solution) => solution.Chosen.Any(column => place[column] < 0)
        ? throw new ArgumentException("A chosen column is not in this part of the model.", nameof(solution))
        : new Solution([.. solution.Chosen.Select(column => place[column])]) { Choices = [.. solution.Choices.Select(choice => place[choice])] };

    /// <param name="useless">By column of the part.</param>
    public ModelPart Without(bool[] useless)
    {
        HashSet<int> left = [.. kept.Where((_, i) => !useless[i])];
        return new ModelPart(whole, left.Contains);
    }

    public Solution Whole(Solution part) => new([.. part.Chosen.Select(column => kept[column])])
    {
        Choices = [.. part.Choices.Select(choice => choice - kept.Length + whole.Columns.Length)],
    };

    /// <summary>The first kept column at or after a place.</summary>
    private int FirstFrom(int start)
    {
        int found = kept.BinarySearch(start);
        return found >= 0 ? found : ~found;
    }

    private Row Part(Row row)
    {
        var columns = ImmutableArray.CreateBuilder<int>();
        var coefficients = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < row.Columns.Length; i++)
        {
            if (place[row.Columns[i]] < 0) continue;
            columns.Add(place[row.Columns[i]]);
            coefficients.Add(row.Coefficients[i]);
        }

        return row with { Columns = columns.ToImmutable(), Coefficients = coefficients.ToImmutable() };
    }
}
