namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>guides.csv, rails.csv and circuits.csv.</summary>
internal static class CrewChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Guide> row in all.Guides.Rows) Guide(all.Faults, row.Value, row.Source);
        foreach (Sourced<RailStock> row in all.Rails.Rows)
        {
            all.Zones.Named(row.Value.Zone, row.Source.At("zone"));
            all.Faults.Range(row.Source, "piece_cm", row.Value.PieceCm, 1, Largest.Cm);
            all.Faults.Range(row.Source, "pieces", row.Value.Pieces, 0, int.MaxValue);
        }

        foreach (Sourced<Circuit> row in all.Circuits.Rows) Circuit(all, row.Value, row.Source);
    }

    private static void Guide(FaultList faults, Guide guide, Source source)
    {
        if (guide.Free.From >= guide.Free.To)
            faults.Add(source.At("from"), Bilingual.Same(guide.Free.ToString()), new("from 早于 to", "from before to"), names: ["from", "to"]);
        if (guide.Weekdays.IsEmpty)
            faults.Add(
                source.At("weekdays"),
                new("weekdays 为空", "weekdays is blank"),
                new("能上岗的星期", "the weekdays on which they can work"),
                names: "weekdays");
    }

    private static void Circuit(Registers all, Circuit circuit, Source source)
    {
        all.Faults.Range(source, "capacity_w", circuit.CapacityW, 1, Largest.Watts);
        all.Faults.Range(source, "socket_w", circuit.SocketW, 0, Math.Max(circuit.CapacityW, 0));
        foreach (CircuitReach reach in circuit.Reaches)
        {
            if (all.Frontages.Named(reach.Frontage, source.At("frontage")) is not Frontage line) continue;
            if (all.MarkedLines.Contains(line.Id))
                all.Faults.Add(
                    source.At("frontage"),
                    new($"沿线 {line.Id} 画有摊位", $"frontage {line.Id} has stalls of its own"),
                    new("在 stalls.csv 里写电路，或没有摊位的沿线", "the circuit in stalls.csv, or a line without stalls"),
                    names: "stalls.csv");
            else all.Faults.Beyond(source, reach.Stretch, line.LengthCm, new($"沿线 {line.Id} ", $"frontage {line.Id}"));
        }
    }
}
