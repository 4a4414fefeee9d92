using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Tests.Builders;

/// <summary>Tries all choices of a tiny model that could help, until some keep every row with the runs that were taken.</summary>
internal sealed class ChoicesOf
{
    private readonly PlacementModel model;
    private readonly List<(int Row, int Coefficient)>[] rowsOf;
    private readonly bool[] isMended;
    private readonly long[] sums;
    private readonly bool[] taken;
    private readonly bool[] barred;

    public ChoicesOf(PlacementModel model)
    {
        this.model = model;
        rowsOf = [.. Enumerable.Range(0, model.Width).Select(_ => new List<(int, int)>())];
        for (int row = 0; row < model.Rows.Length; row++)
            for (int i = 0; i < model.Rows[row].Columns.Length; i++)
                rowsOf[model.Rows[row].Columns[i]].Add((row, model.Rows[row].Coefficients[i]));
        isMended = [.. model.Rows.Select(row => row.Coefficients.Any(coefficient => coefficient < 0))];
        sums = new long[model.Rows.Length];
        (taken, barred) = (new bool[model.Width], new bool[model.Width]);
    }

    /// <summary>The choices that go with these runs, as columns; null = whatever is chosen, a row is broken.</summary>
    public int[]? With(IReadOnlyCollection<int> runs)
    {
        foreach (int column in runs) Take(column);
        bool found = Search();
        int[] choices = [.. Enumerable.Range(model.Columns.Length, model.Choices.Length).Where(choice => taken[choice])];
        foreach (int column in runs.Concat(choices)) PutBack(column);
        return found ? choices : null;
    }

    /// <summary>A row that is broken as things stand is mended only by one of the choices that count against it.</summary>
    private bool Search()
    {
        int[]? cures = Cures();
        if (cures is null) return true;
        bool found = false;
        foreach (int choice in cures)
        {
            Take(choice);
            found = Search();
            if (found) break;
            PutBack(choice);
            barred[choice] = true;
        }

        foreach (int choice in cures) barred[choice] = false;
        return found;
    }

    /// <summary>Of the broken row with the fewest choices left to mend it; null = no row is broken.</summary>
    private int[]? Cures()
    {
        int[]? fewest = null;
        for (int row = 0; row < sums.Length && fewest is not []; row++)
        {
            if (sums[row] <= model.Rows[row].Most) continue;
            int[] cures = [.. Mending(model.Rows[row]).Where(MayTake)];
            if (fewest is null || cures.Length < fewest.Length) fewest = cures;
        }

        return fewest;
    }

    private IEnumerable<int> Mending(Row row) => Enumerable.Range(0, row.Columns.Length)
        .Where(i => row.Coefficients[i] < 0 && row.Columns[i] >= model.Columns.Length)
        .Select(i => row.Columns[i]);

    /// <summary>What breaks a row that nothing mends is never taken.</summary>
    private bool MayTake(int choice) => !taken[choice] && !barred[choice]
        && rowsOf[choice].All(entry => isMended[entry.Row] || sums[entry.Row] + entry.Coefficient <= model.Rows[entry.Row].Most);

    private void Take(int column)
    {
        taken[column] = true;
        foreach ((int row, int coefficient) in rowsOf[column]) sums[row] += coefficient;
    }

    private void PutBack(int column)
    {
        taken[column] = false;
        foreach ((int row, int coefficient) in rowsOf[column]) sums[row] -= coefficient;
    }
}
