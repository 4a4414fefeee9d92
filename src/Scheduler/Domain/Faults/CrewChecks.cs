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
            Rails(all, row.Value, row.Source);
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

    /// <summary>Kept on the axis of a zone, and of one length with the zone's other stocks: places for rails are cut by it.</summary>
    private static void Rails(Registers all, RailStock rails, Source source)
    {
        if (all.Zones.Rows.Select(row => row.Value).FirstOrDefault(zone => zone.Id == rails.Zone) is Zone zone)
            all.Faults.Range(source, "at_cm", rails.AtCm, 0, zone.LengthCm);
        RailStock first = all.Rails.Rows.First(other => other.Value.Zone == rails.Zone).Value;
        if (first.PieceCm == rails.PieceCm) return;
        all.Faults.Add(
            source.At("piece_cm"),
            new($"区段 {rails.Zone} 的护栏每节长 {rails.PieceCm} cm", $"rails of zone {rails.Zone} in pieces of {rails.PieceCm} cm"),
            new($"{first.PieceCm} cm，与同区段的 {first.Id} 相同", $"{first.PieceCm} cm, as {first.Id} of the same zone"),
            names: "piece_cm");
    }

    private static void Circuit(Registers all, Circuit circuit, Source source)
    {
        all.Faults.Range(source, "capacity_w", circuit.CapacityW, 0, Largest.Watts);
        all.Faults.Range(source, "socket_w", circuit.SocketW, 0, circuit.CapacityW > 0 ? circuit.CapacityW : Largest.Watts);
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
