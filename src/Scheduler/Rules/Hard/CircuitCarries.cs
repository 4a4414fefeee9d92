using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>回路容量 — all who draw from a circuit together draw no more than it carries. Holders are not exempt: a fuse knows no standing.</summary>
/// <remarks>∀ circuit: Σ_{c drawing from it} watts(r) · x_c ≤ capacity; left out where all who might draw could.</remarks>
internal sealed class CircuitCarries : IHardRule
{
    public RuleId Id { get; } = new("circuit");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        if (model.Problem.Circuits.IsEmpty) return [];
        ILookup<Circuit?, int> drawing = Enumerable.Range(0, model.Columns.Length).ToLookup(column => PowerDraw.CircuitOf(model, column));
        return model.Problem.Circuits.SelectMany(circuit => Rows(model, circuit, [.. drawing[circuit]]));
    }

    private IEnumerable<Row> Rows(PlacementModel model, Circuit circuit, ImmutableArray<int> columns)
    {
        long all = columns.Select(column => model.Columns[column].Request).Distinct().Sum(request => (long)model.Requests[request].PowerW);
        if (all > circuit.CapacityW)
            yield return new Row(Id, circuit.Id.Value, columns, [.. columns.Select(column => model.Requests[model.Columns[column].Request].PowerW)], circuit.CapacityW);
    }
}
