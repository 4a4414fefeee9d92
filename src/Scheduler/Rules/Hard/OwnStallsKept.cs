using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>固定摊位 — nobody takes a coming holder's own stall, unless the holder itself is placed without it.</summary>
/// <remarks>
/// ∀ holder h that can stay, ∀ own stall s of h: Σ_{c holding s, of requests that do not own s} x_c − Σ_{c of h not holding s} x_c ≤ 0.
/// A holder can stay if of its own stalls as many can be had today as it needs; by these rows they are then always to be had.
/// </remarks>
internal sealed class OwnStallsKept : IHardRule
{
    public RuleId Id { get; } = new("own-stalls-kept");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        Dictionary<StallId, List<int>> takers = TakersOf(model);
        for (int holder = 0; holder < model.Requests.Length; holder++)
        {
            if (!CanStay(model, holder)) continue;
            foreach (StallId stall in model.Requests[holder].OwnStalls)
                if (RowOf(model, holder, stall, takers[stall]) is Row row) yield return row;
        }
    }

    /// <summary>By stall that somebody owns: the columns of others that take it in.</summary>
    private static Dictionary<StallId, List<int>> TakersOf(PlacementModel model)
    {
        var takers = new Dictionary<StallId, List<int>>();
        foreach (StallId stall in model.Requests.SelectMany(request => request.OwnStalls)) takers[stall] = [];
        for (int column = 0; column < model.Columns.Length; column++)
            foreach (Cell cell in model.Columns[column].Cells)
                if (cell.Stall is DayStall stall && takers.TryGetValue(stall.Id, out List<int>? columns)
                    && !model.Requests[model.Columns[column].Request].OwnStalls.Contains(stall.Id))
                    columns.Add(column);
        return takers;
    }

    private static bool CanStay(PlacementModel model, int holder)
    {
        StallRequest request = model.Requests[holder];
        int own = OwnStalls.Available(model.Street, request).Length;
        return own > 0 && own >= Math.Min(Lengths.LeastStalls(model.Problem, request), request.OwnStalls.Length);
    }

    private Row? RowOf(PlacementModel model, int holder, StallId stall, List<int> takers)
    {
        if (takers.Count == 0) return null;
        (int Column, int Coefficient)[] terms =
        [
            .. takers.Select(column => (column, 1))
                .Concat(model.Of(holder).Where(column => !model.Columns[column].TakesIn(stall)).Select(column => (column, -1)))
                .OrderBy(term => term.Item1),
        ];
        return new Row(Id, stall.Value, [.. terms.Select(term => term.Column)], [.. terms.Select(term => term.Coefficient)], 0);
    }
}
