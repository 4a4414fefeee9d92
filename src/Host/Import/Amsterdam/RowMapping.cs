using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Amsterdam;

/// <summary>Walks the rows: every stall once, and a break where there is an obstacle or a stall that the market does not have.</summary>
internal sealed class RowMapping
{
    private readonly AmsterdamDay day;
    private readonly DayNotes notes;
    private readonly Dictionary<string, AmsterdamStall> stalls = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly HashSet<AmsterdamObstacle> used = [];

    private RowMapping(AmsterdamDay day, DayNotes notes)
    {
        this.day = day;
        this.notes = notes;
        foreach (AmsterdamStall stall in day.Stalls)
        {
            if (stall.Id == AmsterdamStall.Hawkers)
                notes.Repaired("marktplaatsen[]", stall.Id, stall.Line, stall.Id, new("叫卖角，从不分配", "the hawkers' corner is never given out"));
            else if (!stalls.TryAdd(stall.Id, stall))
                notes.Repaired("marktplaatsen[]", stall.Id, stall.Line, stall.Id, new("重复的摊位，取第一条", "listed again, the first entry counts"));
        }
    }

    /// <summary>The rows of the file, then one for each stall that is in none.</summary>
    public static ImmutableArray<WalkedRow> Rows(AmsterdamDay day, DayNotes notes)
    {
        var mapping = new RowMapping(day, notes);
        ImmutableArray<WalkedRow> rows = [.. day.Rows.Select(mapping.Walk).Where(row => !row.Stalls.IsEmpty)];
        ImmutableArray<WalkedRow> loose = [.. mapping.stalls.Values.Where(stall => !mapping.placed.Contains(stall.Id)).Select(mapping.Loose)];
        mapping.ReportObstacles();
        return [.. rows, .. loose];
    }

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

            if (Between(walked.LastOrDefault(), missing, stall) is RowBreak found) breaks.Add(found with { Before = walked.Count });
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
            Report(entry, entry.Id == AmsterdamStall.Hawkers
                ? new("叫卖角，从不分配；此排在此断开", "the hawkers' corner is never given out; the row breaks here")
                : new("市场里没有这个摊位；此排在此断开", "no such stall on the market; the row breaks here"));
        else if (!placed.Add(entry.Id))
            Report(entry, new("已在排中；此排在此断开", "in a row already; the row breaks here"));
        else
        {
            if (!entry.IsMention && !entry.AgreesWith(stall))
                Report(entry, new("与 marktplaatsen 不同，以后者为准", "differs from marktplaatsen, which holds"));
            return stall;
        }

        return null;
    }

    private RowBreak? Between(AmsterdamStall? last, AmsterdamStall? missing, AmsterdamStall next)
    {
        if (last is null) return null;
        if (missing is not null)
            return new RowBreak(0, missing.Line, new($"{last.Id} 与 {next.Id} 之间没有摊位 {missing.Id}", $"no stall {missing.Id} between {last.Id} and {next.Id}"));
        return ObstacleBetween(last, next) is AmsterdamObstacle obstacle
            ? new RowBreak(0, obstacle.Line, ObstacleWords.Of(obstacle))
            : null;
    }

    private AmsterdamObstacle? ObstacleBetween(AmsterdamStall one, AmsterdamStall other)
    {
        foreach (AmsterdamObstacle obstacle in day.Obstacles.Where(obstacle => obstacle.LiesBetween(one.Id, other.Id))) used.Add(obstacle);
        return day.Obstacles.FirstOrDefault(obstacle => obstacle.LiesBetween(one.Id, other.Id));
    }

    private WalkedRow Loose(AmsterdamStall stall)
    {
        Report(stall, new("不在任何一排，自成一线", "in no row, given a line of its own"));
        return new WalkedRow(stall.Line, [stall], [], Circular: false, Loose: true);
    }

    private void ReportObstacles()
    {
        foreach (AmsterdamObstacle obstacle in day.Obstacles.Where(obstacle => !used.Contains(obstacle)))
        {
            bool known = stalls.ContainsKey(obstacle.A) && stalls.ContainsKey(obstacle.B);
            notes.Repaired("obstakels[]", $"{obstacle.A} – {obstacle.B}", obstacle.Line, string.Join("; ", obstacle.Kinds), known
                ? new("两摊在排中本不相邻，无需断开", "no neighbours in any row, nothing to break")
                : new("市场里没有其中的摊位，已略去", "a stall of it is not on the market, left out"));
        }
    }

    private void Report(AmsterdamStall entry, Bilingual done) =>
        notes.Repaired("rows[]", entry.Id, entry.Line, string.Join("; ", entry.Branches), done);
}
