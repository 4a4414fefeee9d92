namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>stalls.csv.</summary>
internal static class StallChecks
{
    public static void Run(Registers all)
    {
        var marks = new MarkWords(all);
        foreach (Sourced<Stall> row in all.Stalls.Rows)
        {
            OnItsLine(all, row.Value, row.Source);
            all.Circuits.Named(row.Value.Circuit, row.Source.At("circuit"));
            all.Faults.Range(row.Source, "power_w", row.Value.PowerW, 0, Largest.Watts);
            if (row.Value is { Exclusive: true, Marks.IsEmpty: true })
                all.Faults.Add(
                    row.Source.At("exclusive"),
                    new("exclusive 而无 marks", "exclusive without marks"),
                    new("标明留给谁", "marks that say for whom"),
                    names: ["exclusive", "marks"]);
            marks.Check(row.Value, row.Source);
        }

        foreach (IGrouping<FrontageId, Sourced<Stall>> line in all.Stalls.Rows.GroupBy(row => row.Value.Frontage)) Overlaps(
            all.Faults, line);
    }

    private static void OnItsLine(Registers all, Stall stall, Source source)
    {
        if (all.Frontages.Named(stall.Frontage, source.At("frontage")) is not Frontage line) return;
        all.Faults.Beyond(source, stall.Stretch, line.LengthCm, new($"沿线 {line.Id} ", $"frontage {line.Id}"));
        bool surveyed = all.Zones.Find(line.Zone)?.Value.Surveyed ?? false;
        all.Faults.Range(
            source, "depth_cm", stall.DepthCm, surveyed ? 1 : 0, surveyed ? Math.Max(line.DepthMaxCm, 1) : Largest.Cm);
    }

    /// <summary>By start; each against the one that reached furthest so far.</summary>
    private static void Overlaps(FaultList faults, IEnumerable<Sourced<Stall>> line)
    {
        Sourced<Stall>? furthest = null;
        foreach (Sourced<Stall> row in line.OrderBy(row => row.Value.Stretch.FromCm).ThenBy(row => row.Source.Line))
        {
            if (furthest is Sourced<Stall> other && other.Value.Stretch.Overlaps(row.Value.Stretch)) Overlap(faults, row, other);
            if (furthest is null || row.Value.Stretch.ToCm > furthest.Value.Value.Stretch.ToCm) furthest = row;
        }
    }

    private static void Overlap(FaultList faults, Sourced<Stall> row, Sourced<Stall> other) => faults.Add(
        row.Source.At("from_cm"),
        new(
            $"摊位 {row.Value.Id}（{row.Value.Stretch}）与第 {other.Source.Line} 行的 {other.Value.Id}（{other.Value.Stretch}）重叠",
            $"stall {row.Value.Id} ({row.Value.Stretch}) overlaps {other.Value.Id} ({other.Value.Stretch}) of line {other.Source.Line}"),
        new("同一沿线的摊位互不重叠", "stalls of one frontage apart"));
}
