namespace TidalMarket.Scheduling.Domain.Faults;

/// <summary>windows.csv: phases in order, and at most one row of a window for any day.</summary>
internal static class WindowChecks
{
    public static void Run(Registers all)
    {
        Dictionary<(WindowId, string Day), Source> days = [];
        foreach ((WindowPattern row, Source source) in all.Facts.Windows.Select(fact => (fact.Value, fact.Source)))
        {
            Phases(all.Faults, row.Phases, source);
            Permitted(all, row.Phases, source);
            if (row.Weekdays.IsEmpty && row.Dates.IsEmpty)
                all.Faults.Add(
                    source,
                    new("weekdays 与 dates 都为空", "weekdays and dates are both blank"),
                    new("二者至少填一个", "at least one of the two"),
                    names: ["weekdays", "dates"]);
            foreach (string day in WrittenDay.Of(row.Weekdays, row.Dates).Where(day => !days.TryAdd((row.Phases.Id, day), source)))
                Twice(all.Faults, row.Phases.Id, day, source, days[(row.Phases.Id, day)]);
        }

        GuidesOnce(all);
        if (all.Facts.Unread.HasAllOf("windows.csv")) all.Windows.RefuseNone();
    }

    private static void Permitted(Registers all, TideWindow window, Source source)
    {
        if (all.Facts.Unread.Files.Contains(all.Facts.Header.Source.File)) return;
        Permit permit = all.Facts.Header.Value.Permit;
        if (permit.Covers(window)) return;
        string hours = string.Join(", ", permit.Hours);
        all.Faults.Add(
            source.At("road_closed"),
            new($"时段 {window.Id} 占道 {window.Closed}", $"window {window.Id} takes the road {window.Closed}"),
            new($"许可的时间 {hours} 以内", $"it within the permit's hours, {hours}"),
            names: ["road_closed", "handed_back"]);
    }

    /// <summary>A guide cannot be in two windows at once.</summary>
    private static void GuidesOnce(Registers all)
    {
        if (all.Facts.Guides.IsEmpty) return;
        for (int later = 1; later < all.Facts.Windows.Length; later++)
        {
            (WindowPattern row, Source source) = (all.Facts.Windows[later].Value, all.Facts.Windows[later].Source);
            HashSet<string> days = [.. WrittenDay.Of(row.Weekdays, row.Dates)];
            foreach ((WindowPattern other, Source first) in all.Facts.Windows.Take(later).Select(fact => (fact.Value, fact.Source)))
            {
                if (other.Phases.Id == row.Phases.Id || !other.Phases.Closed.Overlaps(row.Phases.Closed)) continue;
                if (!WrittenDay.Of(other.Weekdays, other.Dates).Any(days.Contains)) continue;
                all.Faults.Add(
                    source.At("road_closed"),
                    new(
                        $"时段 {row.Phases.Id} 与 {other.Phases.Id}（第 {first.Line} 行）同日重叠",
                        $"window {row.Phases.Id} overlaps {other.Phases.Id} (line {first.Line}) on the same day"),
                    new("列有引导员时各时段不重叠", "windows of a day that do not overlap, where guides are listed"),
                    names: ["road_closed", "handed_back"]);
                break;
            }
        }
    }

    private static void Twice(FaultList faults, WindowId window, string day, Source source, Source first) => faults.Add(
        source,
        new($"时段 {window} 的 {day} 在第 {first.Line} 行已有", $"window {window} has {day} in line {first.Line} already"),
        new("每天一行", "one row for any day"));

    private static void Phases(FaultList faults, TideWindow window, Source source)
    {
        (string Name, Minute Begins)[] phases =
        [
            ("road_closed", window.RoadClosed), ("set_up", window.SetUp), ("load_in", window.LoadIn), ("sell", window.Sell),
            ("sell_stop", window.SellStop), ("stalls_off", window.StallsOff), ("swept", window.Swept), (
                "handed_back", window.HandedBack),
        ];
        foreach ((string name, Minute begins) in phases) faults.Range(source, name, begins.Value, 0, Minute.Last);
        foreach (((string Name, Minute Begins) before, (string Name, Minute Begins) after) in phases.Zip(phases.Skip(1)))
        {
            if (before.Begins <= after.Begins) continue;
            faults.Add(
                source.At(after.Name),
                new(
                    $"{after.Name} {after.Begins} 早于 {before.Name} {before.Begins}",
                    $"{after.Name} {after.Begins} is before {before.Name} {before.Begins}"),
                new("各阶段依次不早于左边一列", "no phase before the one to its left"),
                names: [after.Name, before.Name]);
        }
    }
}
