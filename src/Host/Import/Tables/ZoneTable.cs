using System.Collections.Immutable;
using System.Globalization;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class ZoneTable
{
    private static readonly string[] Corners = ["x1_cm", "y1_cm", "x2_cm", "y2_cm"];

    public static readonly Table<Zone> Zones = new(
        "zones.csv",
        ["id", "kind", "length_cm", "carriageway_cm", "traffic"],
        [
            "left_footway_cm", "right_footway_cm", "windows", .. Corners, "cross_section", "lanes", "live_side",
            "left_tactile_from_cm", "left_tactile_to_cm", "right_tactile_from_cm", "right_tactile_to_cm",
            "peak_people",
        ],
        Zone,
        Named: true,
        MayBeMissing: false);

    private static Zone Zone(Row row)
    {
        (Traffic usual, ImmutableArray<TrafficInWindow> byWindow) = Traffic(row);
        (int people, ImmutableArray<PeopleInWindow> peaks) = Peaks(row);
        return new(
            new(row.Text("id")),
            row.Name(),
            row.Word("kind", Kebab<ZoneKind>.Words),
            row.Cm("length_cm"),
            row.Cm("carriageway_cm"),
            row.CmOrNull("left_footway_cm") ?? 0,
            row.CmOrNull("right_footway_cm") ?? 0,
            usual,
            byWindow,
            row.Many("windows", id => new WindowId(id)),
            Axis(row),
            row.Word("cross_section", Vocabularies.Surveyed, blank: true))
        {
            Lanes = row.WholeOrNull("lanes", least: 1, Largest.Lanes),
            LiveSide = row.Cell("live_side") is null ? null : row.Word("live_side", Kebab<Side>.Words),
            LeftTactile = Strip(row, "left_tactile_from_cm", "left_tactile_to_cm"),
            RightTactile = Strip(row, "right_tactile_from_cm", "right_tactile_to_cm"),
            PeakPeople = people,
            Peaks = peaks,
        };
    }

    private static Stretch? Strip(Row row, string from, string to)
    {
        (int? first, int? last) = (row.CmOrNull(from), row.CmOrNull(to));
        if (first is null != last is null)
            row.Refuse(new($"{from} 与 {to} 只填了一个", $"only one of {from} and {to}"), new("两个或都不填", "both or none"));
        return first is int near && last is int far ? new Stretch(near, far) : null;
    }

    /// <summary><c>closed</c>, or <c>morning=closed;evening=live</c>; a window that is not named is live, the most
    /// careful.</summary>
    private static (Traffic Usual, ImmutableArray<TrafficInWindow> ByWindow) Traffic(Row row)
    {
        if (row.Cell("traffic") is not string text || !text.Contains('=')) return (row.Word("traffic", Kebab<Traffic>.Words), []);
        return (Scheduling.Domain.Traffic.Live, [.. row.List("traffic").Select(entry => InWindow(row, entry))]);
    }

    private static TrafficInWindow InWindow(Row row, string entry)
    {
        string[] parts = entry.Split('=', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && parts[0].Length > 0 && Kebab<Traffic>.Words.FindInCell(parts[1]) is Traffic state)
            return new(new(parts[0]), state);
        row.RefuseIn(
            "traffic",
            new($"traffic 含“{entry}”", $"traffic has \"{entry}\""),
            new($"时段=状态，状态为 {Kebab<Traffic>.Words.Listed} 之一", $"window=state, the state one of {Kebab<Traffic>.Words.Listed}"),
            Guess.Of(parts[^1], Kebab<Traffic>.Words.Known));
        return default;
    }

    /// <summary><c>300</c>, or <c>morning=300;evening=450</c>; a window that is not named has not been counted.</summary>
    private static (int Usual, ImmutableArray<PeopleInWindow> ByWindow) Peaks(Row row)
    {
        if (row.Cell("peak_people") is not string text || !text.Contains('=')) return (row.WholeOrNull("peak_people", least: 0) ?? 0, []);
        return (0, [.. row.List("peak_people").Select(entry => PeakInWindow(row, entry))]);
    }

    private static PeopleInWindow PeakInWindow(Row row, string entry)
    {
        string[] parts = entry.Split('=', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && parts[0].Length > 0
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int people))
            return new(new(parts[0]), people);
        row.RefuseIn(
            "peak_people", new($"peak_people 含“{entry}”", $"peak_people has \"{entry}\""), new("时段=人数，如 evening=450", "window=people, such as evening=450"));
        return default;
    }

    private static Axis? Axis(Row row)
    {
        int[] corners = [.. Corners.Select(corner => row.CmOrNull(corner, -Largest.Cm) ?? 0)];
        int given = Corners.Count(corner => row.Cell(corner) is not null);
        if (given is not (0 or 4))
            row.Refuse(new($"轴线只有 {given} 个坐标", $"{given} coordinates of the axis"), new("四个或都不填", "all four or none"));
        return given == 4 ? new Axis(corners[0], corners[1], corners[2], corners[3]) : null;
    }
}
