using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Walks the rows: every stall once, and a break where an obstacle lies or a stall is missing.</summary>
internal sealed class RowMapping
{
    private readonly AmsterdamDay day;
    private readonly DayNotes notes;
    private readonly Dictionary<string, AmsterdamStall> stalls = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly ILookup<(string, string), AmsterdamObstacle> obstacles;
    private readonly HashSet<AmsterdamObstacle> used = [];

    private RowMapping(AmsterdamDay day, DayNotes notes)
    {
        this.day = day;
        this.notes = notes;
        obstacles = day.Obstacles.ToLookup(obstacle => Pair(obstacle.A, obstacle.B));
        foreach (AmsterdamStall stall in day.Stalls)
        {
            if (stall.Id == AmsterdamStall.Hawkers)
                notes.Repaired("marktplaatsen[]", stall.Id, stall.Line, stall.Id, Done.Hawkers);
            else if (!stalls.TryAdd(stall.Id, stall))
                notes.Repaired("marktplaatsen[]", stall.Id, stall.Line, stall.Id, Done.FirstCounts);
        }
    }

    /// <summary>The rows of the file, then one for each stall that is in none; and the obstacles that break none of them.</summary>
    public static (ImmutableArray<WalkedRow> Rows, ImmutableArray<AmsterdamObstacle> Idle) Rows(AmsterdamDay day, DayNotes notes)
    {
        var mapping = new RowMapping(day, notes);
        ImmutableArray<WalkedRow> rows = [.. day.Rows.Select(mapping.Walk).Where(row => !row.Stalls.IsEmpty)];
        IEnumerable<AmsterdamStall> left = mapping.stalls.Values.Where(stall => !mapping.placed.Contains(stall.Id));
        ImmutableArray<WalkedRow> loose = [.. left.Select(mapping.Loose)];
        return ([.. rows, .. loose], [.. day.Obstacles.Where(obstacle => !mapping.used.Contains(obstacle))]);
    }

    /// <summary>Says of an obstacle that it has no place.</summary>
    public static void Report(AmsterdamObstacle obstacle, DayIds ids, DayNotes notes)
    {
        bool known = ids.Stalls.Knows(obstacle.A) && ids.Stalls.Knows(obstacle.B);
        notes.Repaired(
            "obstakels[]", $"{obstacle.A} – {obstacle.B}", obstacle.Line, string.Join("; ", obstacle.Kinds),
            known ? Done.NothingToBreak : Done.ObstacleOfNoStall);
    }

    /// <summary>The same whichever of the two is named first.</summary>
    public static (string, string) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private WalkedRow Walk(ImmutableArray<AmsterdamStall> row)
    {
        bool ring = row.Length > 2 && row[0].Id == row[^1].Id && stalls.ContainsKey(row[0].Id);
        var walked = new List<AmsterdamStall>();
        var breaks = ImmutableArray.CreateBuilder<RowBreak>();
        AmsterdamStall? missing = null;
        foreach (AmsterdamStall entry in ring ? row[..^1] : row)
        {
            if (Place(entry) is not AmsterdamStall stall)
            {
                missing = entry;
                continue;
            }

            if (walked.Count > 0 && Between(walked[^1], missing, stall, walked.Count) is RowBreak found) breaks.Add(found);
            ring &= missing is null || walked.Count > 0;
            walked.Add(stall);
            missing = null;
        }

        ring = ring && missing is null && walked.Count > 2 && ObstacleBetween(walked[^1], walked[0]) is null;
        return new WalkedRow(row.IsEmpty ? 1 : row[0].Line, [.. walked], breaks.ToImmutable(), ring, Loose: false);
    }

    /// <summary>The stall that a row means; null if it has none to give or gave it already.</summary>
    private AmsterdamStall? Place(AmsterdamStall entry)
    {
        if (!stalls.TryGetValue(entry.Id, out AmsterdamStall? stall))
            Report(entry, entry.Id == AmsterdamStall.Hawkers ? Done.HawkersBreak : Done.NoStallBreak);
        else if (!placed.Add(entry.Id))
            Report(entry, Done.TwiceBreak);
        else
        {
            if (!entry.IsMention && !entry.AgreesWith(stall)) Report(entry, Done.ListHolds);
            return stall;
        }

        return null;
    }

    private RowBreak? Between(AmsterdamStall last, AmsterdamStall? missing, AmsterdamStall next, int before)
    {
        if (missing is not null) return new RowBreak(before, missing.Line, ObstacleWords.Missing(last, missing, next));
        return ObstacleBetween(last, next) is AmsterdamObstacle obstacle
            ? new RowBreak(before, obstacle.Line, ObstacleWords.Of(obstacle))
            : null;
    }

    private AmsterdamObstacle? ObstacleBetween(AmsterdamStall one, AmsterdamStall other)
    {
        IEnumerable<AmsterdamObstacle> between = obstacles[Pair(one.Id, other.Id)];
        used.UnionWith(between);
        return between.FirstOrDefault();
    }

    private WalkedRow Loose(AmsterdamStall stall)
    {
        Report(stall, Done.OwnLine);
        return new WalkedRow(stall.Line, [stall], [], Circular: false, Loose: true);
    }

    private void Report(AmsterdamStall entry, Bilingual done) =>
        notes.Repaired("rows[]", entry.Id, entry.Line, string.Join("; ", entry.Branches), done);
}
