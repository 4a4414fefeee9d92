using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>What is left of every row of a model while columns are taken one by one.</summary>
internal sealed class RowsLeft
{
    private readonly List<(int Row, int Coefficient)>[] rowsOf;
    private readonly List<int>?[] easing;
    private readonly long[] left;
    private readonly bool[] isTaken;

    public RowsLeft(PlacementModel model)
    {
        rowsOf = new List<(int, int)>[model.Width];
        for (int column = 0; column < rowsOf.Length; column++) rowsOf[column] = [];
        easing = new List<int>?[model.Rows.Length];
        left = [.. model.Rows.Select(row => row.Most)];
        isTaken = new bool[model.Width];
        for (int row = 0; row < model.Rows.Length; row++)
            for (int i = 0; i < model.Rows[row].Columns.Length; i++)
            {
                (int column, int coefficient) = (model.Rows[row].Columns[i], model.Rows[row].Coefficients[i]);
                rowsOf[column].Add((row, coefficient));
                if (coefficient < 0 && column >= model.Columns.Length && model.Choices[column - model.Columns.Length].OnDemand)
                    (easing[row] ??= []).Add(column);
            }
    }

    /// <summary>All that is taken, ascending.</summary>
    public IEnumerable<int> Taken => Enumerable.Range(0, isTaken.Length).Where(column => isTaken[column]);

    public void Take(int column)
    {
        isTaken[column] = true;
        foreach ((int row, int coefficient) in rowsOf[column]) left[row] -= coefficient;
    }

    /// <summary>Puts a column back without which all rows are kept as well.</summary>
    public void Release(int column)
    {
        if (isTaken[column] && rowsOf[column].All(entry => left[entry.Row] + entry.Coefficient >= 0)) PutBack(column);
    }

    /// <summary>Takes a column if it fits, with the choices on demand that let it in where these fit; else all stays as it was.</summary>
    public bool TryTake(int column)
    {
        var taken = new List<int>();
        if (Reaches(column, taken)) return true;
        PutBack(taken, 0);
        return false;
    }

    private bool Reaches(int column, List<int> taken)
    {
        foreach ((int row, int coefficient) in rowsOf[column])
            while (left[row] < coefficient)
                if (!Eases(row, taken)) return false;
        if (rowsOf[column].Any(entry => left[entry.Row] < entry.Coefficient)) return false;
        Take(column);
        taken.Add(column);
        return true;
    }

    /// <summary>One more of the choices that leave more of a row.</summary>
    private bool Eases(int row, List<int> taken)
    {
        foreach (int choice in easing[row] ?? [])
        {
            int before = taken.Count;
            if (isTaken[choice]) continue;
            if (Reaches(choice, taken)) return true;
            PutBack(taken, before);
        }

        return false;
    }

    private void PutBack(List<int> taken, int from)
    {
        for (int i = taken.Count - 1; i >= from; i--) PutBack(taken[i]);
        taken.RemoveRange(from, taken.Count - from);
    }

    private void PutBack(int column)
    {
        isTaken[column] = false;
        foreach ((int row, int coefficient) in rowsOf[column]) left[row] += coefficient;
    }
}
