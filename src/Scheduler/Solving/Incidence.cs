using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>Of each column of a model the rows that it stands in: the model's rows turned round.</summary>
internal sealed class Incidence
{
    private readonly int[] firstOf;
    private readonly int[] rows;
    private readonly int[] coefficients;

    public Incidence(PlacementModel model)
    {
        firstOf = new int[model.Width + 1];
        foreach (Row row in model.Rows)
            foreach (int column in row.Columns) firstOf[column + 1]++;
        for (int column = 0; column < model.Width; column++) firstOf[column + 1] += firstOf[column];
        rows = new int[firstOf[^1]];
        coefficients = new int[firstOf[^1]];
        int[] next = [.. firstOf];
        for (int row = 0; row < model.Rows.Length; row++)
            for (int i = 0; i < model.Rows[row].Columns.Length; i++)
            {
                int at = next[model.Rows[row].Columns[i]]++;
                (rows[at], coefficients[at]) = (row, model.Rows[row].Coefficients[i]);
            }
    }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> RowsOf(int column) => rows.AsSpan(firstOf[column]..firstOf[column + 1]);

    /// <summary>In the order of <see cref="RowsOf"/>.</summary>
    public ReadOnlySpan<int> CoefficientsOf(int column) => coefficients.AsSpan(firstOf[column]..firstOf[column + 1]);
}
