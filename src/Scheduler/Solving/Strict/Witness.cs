using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>见证方案 — a legal plan that grants all that was granted so far, and what each row has left beside it.</summary>
internal sealed class Witness
{
    private readonly PlacementModel model;
    private readonly Incidence incidence;
    private readonly long[] left;
    private readonly List<int>[] standing;
    private readonly int[] columnOf;
    private readonly bool[] taken;

    public Witness(PlacementModel model, Incidence incidence, Solution plan)
    {
        (this.model, this.incidence) = (model, incidence);
        left = new long[model.Rows.Length];
        standing = [.. model.Rows.Select(_ => new List<int>())];
        columnOf = new int[model.Requests.Length];
        taken = new bool[model.Choices.Length];
        Become(plan);
    }

    public Solution Plan => new([.. columnOf.Where(column => column >= 0).Order()])
    {
        Choices = [.. Enumerable.Range(0, taken.Length).Where(choice => taken[choice]).Select(choice => model.Columns.Length + choice)],
    };

    /// <summary>-1 = none.</summary>
    public int ColumnOf(int request) => columnOf[request];

    /// <summary>What a row has left.</summary>
    public long Left(int row) => left[row];

    /// <summary>The requests whose runs take something of a row.</summary>
    public IReadOnlyList<int> StandingIn(int row) => standing[row];

    public void Become(Solution plan)
    {
        foreach (List<int> there in standing) there.Clear();
        Array.Fill(columnOf, -1);
        Array.Fill(taken, false);
        for (int row = 0; row < left.Length; row++) left[row] = model.Rows[row].Most;
        foreach (int choice in plan.Choices)
        {
            taken[choice - model.Columns.Length] = true;
            Charge(choice, 1);
        }

        foreach (int column in plan.Chosen) Place(column);
    }

    public void Place(int column)
    {
        int request = model.Columns[column].Request;
        columnOf[request] = column;
        Charge(column, 1);
        foreach (int row in incidence.RowsOf(column)) standing[row].Add(request);
    }

    public void Remove(int request)
    {
        Charge(columnOf[request], -1);
        foreach (int row in incidence.RowsOf(columnOf[request])) standing[row].Remove(request);
        columnOf[request] = -1;
    }

    private void Charge(int column, int times)
    {
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < rows.Length; i++) left[rows[i]] -= (long)times * coefficients[i];
    }
}
