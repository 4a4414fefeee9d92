using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;
using TidalMarket.Scheduling.Rules;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Scheduling.Explaining;

/// <summary>What rules of the pack, guides, rails and power leave room for beside the stands of a solution.</summary>
internal sealed class Room
{
    private readonly PlacementModel model;
    private readonly Solution solution;
    private readonly ImmutableArray<Row> rows;
    private readonly ImmutableArray<Func<IReadOnlyList<int>, IEnumerable<int>>> fitting;

    public Room(PlacementModel model, Solution solution)
    {
        this.model = model;
        this.solution = solution;
        fitting = [.. RuleCatalogue.Hard.Select(rule => rule.Fitting(model))];
        rows = [.. model.Rows.Where(row => model.Problem.Rules.Find(row.Rule) is not null || Lacking.IsOf(row.Rule))];
    }

    /// <summary>The rule that a run would break beside those that are there; null = none.</summary>
    public RuleId? Against(int column) => Broken([.. solution.Chosen.Append(column).Order()], column);

    /// <summary>The rule that it breaks even on an empty street: too much gas, or longer than any row may be; null = none.</summary>
    public RuleId? AgainstAlone(int column) => Broken([column], column);

    private RuleId? Broken(int[] chosen, int column)
    {
        HashSet<int> taken = [.. chosen, .. fitting.SelectMany(choose => choose(chosen))];
        foreach (Row row in rows)
        {
            if (row.Columns.BinarySearch(column) < 0 && !IsAboutChoices(row)) continue;
            long sum = 0;
            for (int i = 0; i < row.Columns.Length; i++)
                if (taken.Contains(row.Columns[i])) sum += row.Coefficients[i];
            if (sum > row.Most) return row.Rule;
        }

        return null;
    }

    private bool IsAboutChoices(Row row) => row.Columns[^1] >= model.Columns.Length;
}
