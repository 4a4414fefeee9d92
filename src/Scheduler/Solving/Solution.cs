using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>The columns that were chosen, one at most for each request, ascending.</summary>
internal sealed record Solution(ImmutableArray<int> Chosen)
{
    public static readonly Solution Nobody = new([]);

    /// <summary>Whether every row of the model, and every cap, is kept.</summary>
    public bool Keeps(PlacementModel model, IEnumerable<Cap> caps)
    {
        var chosen = new bool[model.Columns.Length];
        foreach (int column in Chosen) chosen[column] = true;
        foreach (Row row in model.Rows)
        {
            long sum = 0;
            for (int i = 0; i < row.Columns.Length; i++)
                if (chosen[row.Columns[i]]) sum += row.Coefficients[i];
            if (sum > row.Most) return false;
        }

        return caps.All(cap => cap.Cost.Of(Chosen) <= cap.Most);
    }
}
