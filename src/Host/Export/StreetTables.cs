using TidalMarket.Host.Import;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Export;

/// <summary>The files of the street: zones, frontages, stalls, features.</summary>
internal static class StreetTables
{
    public static readonly CsvTable<Zone> Zones = new("zones.csv", Required: true,
    [
        new("id", zone => zone.Id.Value),
        .. Cells.Name<Zone>(zone => zone.Name),
        new("kind", zone => Kebab<ZoneKind>.Words.Of(zone.Kind)),
        new("length_cm", zone => Cells.Number(zone.LengthCm)),
        new("carriageway_cm", zone => Cells.Number(zone.CarriagewayCm)),
        new("left_footway_cm", zone => Cells.Number(zone.LeftFootwayCm)),
        new("right_footway_cm", zone => Cells.Number(zone.RightFootwayCm)),
        new("traffic", TrafficOf),
        new("windows", zone => Cells.List(zone.Windows)),
        new("x1_cm", zone => Cells.Number(zone.Axis?.X1Cm)),
        new("y1_cm", zone => Cells.Number(zone.Axis?.Y1Cm)),
        new("x2_cm", zone => Cells.Number(zone.Axis?.X2Cm)),
        new("y2_cm", zone => Cells.Number(zone.Axis?.Y2Cm)),
        new("cross_section", zone => zone.Surveyed ? "surveyed" : "unknown"),
        new("lanes", zone => Cells.Number(zone.Lanes)),
        new("live_side", zone => zone.LiveSide is Side side ? Kebab<Side>.Words.Of(side) : null),
        new("left_tactile_from_cm", zone => Cells.Number(zone.LeftTactile?.FromCm)),
        new("left_tactile_to_cm", zone => Cells.Number(zone.LeftTactile?.ToCm)),
        new("right_tactile_from_cm", zone => Cells.Number(zone.RightTactile?.FromCm)),
        new("right_tactile_to_cm", zone => Cells.Number(zone.RightTactile?.ToCm)),
        new("peak_people", PeaksOf),
    ]);

    public static readonly CsvTable<Frontage> Frontages = new("frontages.csv", Required: true,
    [
        new("id", line => line.Id.Value),
        new("zone", line => line.Zone.Value),
        .. Cells.Name<Frontage>(line => line.Name),
        new("side", line => Kebab<Side>.Words.Of(line.Side)),
        new("start_cm", line => Cells.Number(line.StartCm)),
        new("offset_cm", line => Cells.Number(line.OffsetCm)),
        new("stands", line => line.StandsOutward ? "outward" : "inward"),
        new("length_cm", line => Cells.Number(line.LengthCm)),
        new("depth_max_cm", line => Cells.Number(line.DepthMaxCm)),
        new("module_cm", line => line.ModuleCm == Frontage.DefaultModuleCm ? null : Cells.Number(line.ModuleCm)),
        new("join_cm", line => Cells.Number(line.JoinCm)),
        new("circular", line => Cells.OnlyYes(line.Circular)),
        new("tags", line => Cells.List(line.Tags)),
        new("water", line => Cells.OnlyYes(line.Water)),
    ]);

    public static readonly CsvTable<Stall> Stalls = new("stalls.csv", Required: false,
    [
        new("id", stall => stall.Id.Value),
        new("frontage", stall => stall.Frontage.Value),
        new("from_cm", stall => Cells.Number(stall.Stretch.FromCm)),
        new("to_cm", stall => Cells.Number(stall.Stretch.ToCm)),
        new("depth_cm", stall => Cells.Number(stall.DepthCm)),
        new("marks", stall => Cells.List(stall.Marks)),
        new("exclusive", stall => Cells.OnlyYes(stall.Exclusive)),
        new("tags", stall => Cells.List(stall.Tags)),
        new("circuit", stall => stall.Circuit?.Value),
        new("power_w", stall => Cells.Number(stall.PowerW)),
        new("water", stall => Cells.OnlyYes(stall.Water)),
        new("blocked_dates", BlockedOn),
    ]);

    public static readonly CsvTable<Feature> Features = new("features.csv", Required: false,
    [
        new("id", feature => feature.Id.Value),
        .. Cells.Name<Feature>(feature => feature.Name),
        new("kind", feature => Kebab<FeatureKind>.Words.Of(feature.Kind)),
        new("zone", feature => feature.Zone.Value),
        new("frontage", feature => feature.Frontage?.Value),
        new("from_cm", feature => Cells.Number(feature.Stretch.FromCm)),
        new("to_cm", feature => Cells.Number(feature.Stretch.ToCm)),
        new("windows", feature => Cells.List(feature.Windows)),
        new("depth_cm", feature => Cells.Number(feature.DepthCm)),
    ]);

    private static string TrafficOf(Zone zone) => zone.Traffic.IsEmpty
        ? Kebab<Traffic>.Words.Of(zone.UsualTraffic)
        : string.Join(';', zone.Traffic.Select(state => $"{state.Window}={Kebab<Traffic>.Words.Of(state.State)}"));

    private static string? PeaksOf(Zone zone)
    {
        if (!zone.Peaks.IsEmpty) return string.Join(';', zone.Peaks.Select(peak => $"{peak.Window}={peak.People}"));
        return zone.PeakPeople > 0 ? Cells.Number(zone.PeakPeople) : null;
    }

    private static string BlockedOn(Stall stall)
    {
        IEnumerable<string> days = stall.BlockedDates.Select(day => day.ToString());
        return string.Join(';', stall.BlockedAlways ? days.Append("always") : days);
    }
}
