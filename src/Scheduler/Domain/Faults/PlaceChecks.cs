namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>zones.csv and frontages.csv.</summary>
internal static class PlaceChecks
{
    public static void Run(Registers all)
    {
        foreach (Sourced<Zone> row in all.Zones.Rows) Zone(all, row.Value, row.Source);
        foreach (Sourced<Frontage> row in all.Frontages.Rows) Frontage(all, row.Value, row.Source);
    }

    private static void Zone(Registers all, Zone zone, Source source)
    {
        all.Faults.Range(source, "length_cm", zone.LengthCm, 1, Largest.Cm);
        all.Faults.Range(source, "carriageway_cm", zone.CarriagewayCm, zone.Surveyed ? 1 : 0, Largest.Cm);
        all.Faults.Range(source, "left_footway_cm", zone.LeftFootwayCm, 0, Largest.Cm);
        all.Faults.Range(source, "right_footway_cm", zone.RightFootwayCm, 0, Largest.Cm);
        all.Faults.Range(source, "lanes", zone.Lanes, 1, Largest.Lanes);
        Tactile(all.Faults, zone, Side.Left, source);
        Tactile(all.Faults, zone, Side.Right, source);
        all.Windows.Named(zone.Windows, source.At("windows"));
        all.Windows.Named([.. zone.Traffic.Select(state => state.Window)], source.At("traffic"));
        all.Faults.Twice(source, "traffic", zone.Traffic.Select(state => state.Window));
        all.Windows.Named([.. zone.Peaks.Select(peak => peak.Window)], source.At("peak_people"));
        all.Faults.Twice(source, "peak_people", zone.Peaks.Select(peak => peak.Window));
        if (zone.Axis is { } axis && axis.X1Cm == axis.X2Cm && axis.Y1Cm == axis.Y2Cm)
            all.Faults.Add(source, new("轴线两端相同", "an axis whose ends are the same point"), new("一条线", "a line"));
    }

    /// <summary>Tactile paving lies on the footway of its side.</summary>
    private static void Tactile(FaultList faults, Zone zone, Side side, Source source)
    {
        if (zone.Tactile(side) is not Stretch strip) return;
        int kerb = side == Side.Left ? zone.CarriagewayCm / 2 : zone.CarriagewayCm - zone.CarriagewayCm / 2;
        if (strip.FromCm >= kerb && strip.FromCm < strip.ToCm && strip.ToCm <= kerb + zone.FootwayCm(side)) return;
        faults.Add(
            source.At(side == Side.Left ? "left_tactile_from_cm" : "right_tactile_from_cm"),
            new($"{(side == Side.Left ? "左" : "右")}侧盲道离轴线 {strip}", $"tactile paving {strip} from the axis on the {(side == Side.Left ? "left" : "right")}"),
            new($"在人行道 {kerb}–{kerb + zone.FootwayCm(side)} cm 以内", $"a strip on the footway, within {kerb}–{kerb + zone.FootwayCm(side)} cm"));
    }

    private static void Frontage(Registers all, Frontage line, Source source)
    {
        all.Faults.Range(source, "length_cm", line.LengthCm, 1, Largest.Cm);
        all.Faults.Range(source, "start_cm", line.StartCm, 0, Largest.Cm);
        all.Faults.Range(source, "offset_cm", line.OffsetCm, 0, Largest.Cm);
        all.Faults.Range(source, "depth_max_cm", line.DepthMaxCm, 0, Largest.Cm);
        all.Faults.Range(source, "module_cm", line.ModuleCm, 1, Largest.Cm);
        all.Faults.Range(source, "join_cm", line.JoinCm, 0, Largest.Cm);
        if (all.Zones.Named(line.Zone, source.At("zone")) is Zone zone && (long)line.StartCm + line.LengthCm > zone.LengthCm)
            all.Faults.Add(
                source.At("length_cm"),
                new(
                    $"沿线止于轴线 {(long)line.StartCm + line.LengthCm} cm 处",
                    $"it ends at {(long)line.StartCm + line.LengthCm} cm of the axis"),
                new($"区段 {zone.Id} 的 {zone.LengthCm} cm 以内", $"an end within the {zone.LengthCm} cm of zone {zone.Id}"));
        if (all.MarkedLines.Contains(line.Id)) Marked(all.Faults, line, source);
    }

    private static void Marked(FaultList faults, Frontage line, Source source)
    {
        string[] given = [.. new[]
        {
            line.ModuleCm != Domain.Frontage.DefaultModuleCm ? "module_cm" : null,
            line.Tags.IsEmpty ? null : "tags",
            line.Water ? "water" : null,
        }.OfType<string>()];
        if (given.Length == 0) return;
        string listed = string.Join(", ", given);
        faults.Add(
            source.At(given[0]),
            new($"{listed} 写在有摊位的沿线上", $"{listed} on a line with stalls of its own"),
            new("写在 stalls.csv，或沿线没有摊位", "it in stalls.csv, or a line without stalls"),
            names: [.. given, "stalls.csv"]);
    }
}
