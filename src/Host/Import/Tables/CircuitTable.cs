using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

/// <summary>circuits.csv: a circuit may go on in further rows, each with one stretch more that it reaches.</summary>
internal static class CircuitTable
{
    private static readonly Table<CircuitRow> Rows = new(
        "circuits.csv",
        ["id", "capacity_w", "socket_w"],
        ["frontage", "from_cm", "to_cm"],
        row => new(
            new Circuit(new(row.Text("id")), row.Name(), row.Watts("capacity_w"), row.Watts("socket_w"), []),
            row.Maybe("frontage", id => new FrontageId(id)),
            Stretches.OfFrontage(row)),
        Named: true);

    /// <summary>The circuits, each with the line of its first row.</summary>
    public static ImmutableArray<Sourced<Circuit>> Read(WrittenTables tables, Findings findings)
    {
        var circuits = new OrderedDictionary<CircuitId, Sourced<Circuit>>();
        foreach (Sourced<CircuitRow> row in TableReader.Read(Rows, tables, findings))
        {
            Circuit circuit = row.Value.Circuit;
            if (circuits.TryAdd(circuit.Id, new(circuit, row.Source))) Reach(circuits, row.Value);
            else if (circuits[circuit.Id].Value with { Reaches = [] } == circuit) Reach(circuits, row.Value);
            else Differs(circuits[circuit.Id], row, findings);
        }

        return [.. circuits.Values];
    }

    private static void Reach(OrderedDictionary<CircuitId, Sourced<Circuit>> circuits, CircuitRow row)
    {
        if (row.Frontage is not FrontageId frontage) return;
        Sourced<Circuit> known = circuits[row.Circuit.Id];
        ImmutableArray<CircuitReach> reaches = known.Value.Reaches.Add(new(frontage, row.Stretch));
        circuits[row.Circuit.Id] = new(known.Value with { Reaches = reaches }, known.Source);
    }

    private static void Differs(Sourced<Circuit> first, Sourced<CircuitRow> row, Findings findings) => findings.Add(
        row.Source,
        new($"电路 {first.Value.Id} 与第 {first.Source.Line} 行不同", $"circuit {first.Value.Id} differs from line {first.Source.Line}"),
        new("同名各行的名称与瓦数相同", "the same names and watts in all its rows"));

    private sealed record CircuitRow(Circuit Circuit, FrontageId? Frontage, Stretch Stretch);
}
