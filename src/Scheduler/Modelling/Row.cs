using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>Σ coefficient × column ≤ <paramref name="Most"/>.</summary>
/// <param name="Where">A cell, a request, a category: for people who read the model.</param>
/// <param name="Columns">Ascending, without repeats.</param>
/// <param name="Coefficients">As long as <paramref name="Columns"/>; none is 0.</param>
internal sealed record Row(
    RuleId Rule,
    string Where,
    ImmutableArray<int> Columns,
    ImmutableArray<int> Coefficients,
    long Most)
{
    /// <summary>At most one of the columns.</summary>
    public bool IsClique => Most == 1 && Coefficients.All(coefficient => coefficient == 1);

    public static Row AtMostOne(RuleId rule, string where, IEnumerable<int> columns)
    {
        ImmutableArray<int> sorted = [.. columns];
        return new Row(rule, where, sorted, [.. Enumerable.Repeat(1, sorted.Length)], 1);
    }

    /// <param name="terms">Each column once, none with 0.</param>
    public static Row Sum(RuleId rule, string where, IEnumerable<(int Column, int Coefficient)> terms, long most)
    {
        (int Column, int Coefficient)[] sorted = [.. terms.OrderBy(term => term.Column)];
        return new Row(rule, where, [.. sorted.Select(term => term.Column)], [.. sorted.Select(term => term.Coefficient)], most);
    }

    /// <summary>The same if a choice is taken, and nothing at all if it is not: Σ a · x ≤ b becomes Σ a · x ≤ b · y.</summary>
    /// <param name="choice">Not in the row yet.</param>
    public Row Times(int choice)
    {
        int place = ~Columns.BinarySearch(choice);
        return this with { Columns = Columns.Insert(place, choice), Coefficients = Coefficients.Insert(place, checked((int)-Most)), Most = 0 };
    }
}
