using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>What is left of every row of a model while columns are taken one by one.</summary>
internal sealed class RowsLeft
{
    private readonly Incidence incidence;
    private readonly List<int>?[] easing;
    private readonly long[] left;
    private readonly bool[] isTaken;

    public RowsLeft(PlacementModel model)
    {
        incidence = new Incidence(model);
        easing = new List<int>?[model.Rows.Length];
        left = [.. model.Rows.Select(row => row.Most)];
        isTaken = new bool[model.Width];
        for (int choice = 0; choice < model.Choices.Length; choice++)
            if (model.Choices[choice].OnDemand) Ease(model.Columns.Length + choice);
    }

    /// <summary>All that is taken, ascending.</summary>
    public IEnumerable<int> Taken => Enumerable.Range(0, isTaken.Length).Where(column => isTaken[column]);

    public void Take(int column)
    {
        isTaken[column] = true;
        Charge(column, 1);
    }

    /// <summary>Puts a column back without which all rows are kept as well.</summary>
    public void Release(int column)
    {
        if (isTaken[column] && CanGo(column)) PutBack(column);
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
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < rows.Length; i++)
            while (left[rows[i]] < coefficients[i])
                if (!Eases(rows[i], taken)) return false;
        for (int i = 0; i < rows.Length; i++)
            if (left[rows[i]] < coefficients[i]) return false;
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
        Charge(column, -1);
    }

    /// <summary>All rows are kept without it.</summary>
    private bool CanGo(int column)
    {
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < rows.Length; i++)
            if (left[rows[i]] + coefficients[i] < 0) return false;
        return true;
    }

    private void Charge(int column, int times)
    {
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < rows.Length; i++) left[rows[i]] -= (long)times * coefficients[i];
    }

    /// <summary>Remembers in which rows a choice leaves more to the others.</summary>
    private void Ease(int choice)
    {
        ReadOnlySpan<int> rows = incidence.RowsOf(choice), coefficients = incidence.CoefficientsOf(choice);
        for (int i = 0; i < rows.Length; i++)
            if (coefficients[i] < 0) (easing[rows[i]] ??= []).Add(choice);
    }
}
