using System.Collections.Immutable;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Solving;

/// <summary>The runs that were chosen, one at most for each request, ascending; and the model's other choices that were taken.</summary>
internal sealed record Solution(ImmutableArray<int> Chosen)
{
    public static readonly Solution Nobody = new([]);

    /// <summary>Columns past the last run, ascending.</summary>
    public ImmutableArray<int> Choices { get; init; } = [];

    /// <summary>Runs and choices.</summary>
    public IEnumerable<int> All => Chosen.Concat(Choices);

    /// <summary>What a solver took of all columns of a model.</summary>
    public static Solution Of(PlacementModel model, Func<int, bool> taken) => new(
        [.. Enumerable.Range(0, model.Columns.Length).Where(taken)])
    {
        Choices = [.. Enumerable.Range(model.Columns.Length, model.Choices.Length).Where(taken)],
    };

    /// <summary>Whether every row of the model, and every cap, is kept.</summary>
    public bool Keeps(PlacementModel model, IEnumerable<Cap> caps) =>
        Broken(model) is null && caps.All(cap => cap.Cost.Of(Chosen) <= cap.Most);

    /// <summary>The first row of the model that it does not keep; null = it keeps all.</summary>
    public Row? Broken(PlacementModel model)
    {
        var taken = new bool[model.Width];
        foreach (int column in All) taken[column] = true;
        foreach (Row row in model.Rows)
        {
            long sum = 0;
            for (int i = 0; i < row.Columns.Length; i++)
                if (taken[row.Columns[i]]) sum += row.Coefficients[i];
            if (sum > row.Most) return row;
        }

        return null;
    }
}
