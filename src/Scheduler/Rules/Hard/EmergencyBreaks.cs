using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>消防间断 — a row of stands is broken by free ground before it gets too long; the solver chooses where.</summary>
/// <remarks>
/// y_e: the ground behind a stand's end e is left free as far as a break needs. ∀ position p: Σ_{c covering p} x_c + Σ_{breaks covering p}
/// y_e ≤ 1. ∀ start s of a stand: Σ_{c covering s} x_c ≤ Σ_{s &lt; e ≤ s + length} y_e. ∀ start s, end t, no further apart than a row without
/// a break can be: Σ_{c within [s, t)} stalls(c) · x_c − M Σ_{breaks within [s, t)} y_e ≤ most stalls, M = stalls that fit − most.
/// </remarks>
internal sealed class EmergencyBreaks : IHardRule
{
    public RuleId Id { get; } = new("emergency-break");

    public IEnumerable<Choice> Choices(PlacementModel model) =>
        from row in LongRows(model)
        let first = FirstBreaks(row.Stands, row.Rule.Rule.Every!.Value).ToHashSet()
        from end in row.Stands.Ends
        select new Choice(Id, $"{row.Line.Frontage.Id}@{end}", first.Contains(end));

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        int next = 0;
        foreach ((Line line, RuleInForce rule, RowOfStands stands) in LongRows(model))
        {
            var breaks = stands.Ends.Select((end, i) => (Column: choices[next + i], Ground: stands.BreakFrom(end))).ToImmutableArray();
            next += breaks.Length;
            BreakEvery every = rule.Rule.Every!.Value;
            FrontageId id = line.Frontage.Id;
            foreach (Row row in TooLong(rule.Id, id, stands, every)) yield return row;
            foreach (Row row in Positions.Rows(rule.Id, id, [.. stands.Stands.Select(stand => (stand.Column, stand.Ground)), .. breaks], 0))
                if (row.Columns.Any(column => column >= model.Columns.Length)) yield return row;
            foreach (Row row in ByGround(rule.Id, id, stands, every)) yield return row;
            if (every.Cm is int cm)
                foreach (Row row in ByLength(rule.Id, id, stands, breaks, cm)) yield return row;
            if (every.Stalls is int stalls)
                foreach (Row row in ByStalls(rule.Id, id, stands, breaks, stalls, every.Cm)) yield return row;
        }
    }

    /// <summary>Every break whose ground lies free behind one of the stands.</summary>
    public Func<IReadOnlyList<int>, IEnumerable<int>> Fitting(PlacementModel model)
    {
        RowOfStands[] rows = [.. LongRows(model).Select(row => row.Stands)];
        ImmutableArray<int> choices = model.ChoicesOf(Id);
        return chosen =>
        {
            HashSet<int> columns = [.. chosen];
            return rows.SelectMany(row => Kept(row, columns)).Zip(choices).Where(entry => entry.First).Select(entry => entry.Second);
        };
    }

    /// <summary>By end of a stand: whether one that is chosen ends there and the ground of a break behind it lies free.</summary>
    private static IEnumerable<bool> Kept(RowOfStands row, HashSet<int> columns)
    {
        Stretch[] taken = [.. row.Stands.Where(stand => columns.Contains(stand.Column)).Select(stand => stand.Ground).Distinct()];
        return row.Ends.Select(end => taken.Any(stand => stand.ToCm == end) && !taken.Any(row.BreakFrom(end).Overlaps));
    }

    /// <summary>The rows that could get too long.</summary>
    private static IEnumerable<(Line Line, RuleInForce Rule, RowOfStands Stands)> LongRows(PlacementModel model) =>
        from line in model.Street.Lines
        from rule in model.Street.RulesOn(line, Measure.EmergencyBreak)
        from stands in RowOfStands.On(model, line, rule.Number)
        let every = rule.Rule.Every!.Value
        where stands.To - stands.From > (every.Cm ?? int.MaxValue)
            || stands.MostStalls(stands.From, stands.To) > (every.Stalls ?? int.MaxValue)
        select (line, rule, stands);

    /// <summary>Breaks to begin with: each as late as the longest row of the widest stands lets it be.</summary>
    private static IEnumerable<int> FirstBreaks(RowOfStands stands, BreakEvery every)
    {
        int from = stands.From;
        while (true)
        {
            int[] ends = [.. stands.Ends.Where(end => end > from && end - from <= (every.Cm ?? int.MaxValue)
                && stands.MostStalls(from, end) <= (every.Stalls ?? int.MaxValue))];
            int end = ends.Length > 0 ? ends[^1] : from;
            if (end == stands.To) yield break;
            if (ends.Length > 0) yield return end;
            int open = stands.BreakFrom(end).ToCm;
            int[] further = [.. stands.Starts.Where(start => start >= open && start > from)];
            if (further.Length == 0) yield break;
            from = further[0];
        }
    }

    /// <summary>Nothing breaks a stand, not even where a break takes no ground.</summary>
    private static IEnumerable<Row> TooLong(RuleId rule, FrontageId line, RowOfStands stands, BreakEvery every)
    {
        (int Column, int Coefficient)[] columns =
        [
            .. stands.Stands.Where(stand => stand.Ground.LengthCm > every.Cm || stand.Stalls > every.Stalls).Select(stand => (stand.Column, 1)).Distinct(),
        ];
        if (columns.Length > 0) yield return Row.Sum(rule, $"{line}@{stands.From}", columns, 0);
    }

    private static IEnumerable<Row> ByLength(
        RuleId rule, FrontageId line, RowOfStands stands, ImmutableArray<(int Column, Stretch Ground)> breaks, int cm)
    {
        foreach (int start in stands.Starts.Where(start => stands.To - start > cm))
        {
            var covering = stands.Stands.Where(stand => stand.Ground.FromCm <= start && start < stand.Ground.ToCm).Select(stand => stand.Column);
            var open = breaks.Where(one => start < one.Ground.FromCm && one.Ground.FromCm <= start + cm).Select(one => one.Column);
            yield return Row.Sum(rule, $"{line}@{start}", covering.Distinct().Select(column => (column, 1)).Concat(open.Select(column => (column, -1))), 0);
        }
    }

    private static IEnumerable<Row> ByStalls(
        RuleId rule, FrontageId line, RowOfStands stands, ImmutableArray<(int Column, Stretch Ground)> breaks, int most, int? cm)
    {
        int longest = Math.Min(Longest(stands, most), cm ?? int.MaxValue);
        foreach (int start in stands.Starts)
        {
            (int End, int More)? tight = null;
            foreach (int end in stands.Ends.Where(end => end > start && end - start <= longest && stands.MostStalls(start, end) > most))
            {
                int more = Math.Max(0, stands.MostStallsBesideABreak(start, end) - most);
                if (tight is (int last, 0) && more > 0) yield return Counted(rule, line, stands, breaks, start, last, most, 0);
                if (more > 0) yield return Counted(rule, line, stands, breaks, start, end, most, more);
                tight = (end, more);
            }

            if (tight is (int furthest, 0)) yield return Counted(rule, line, stands, breaks, start, furthest, most, 0);
        }
    }

    /// <param name="more">What each break between the two ends lets there be beyond the most.</param>
    private static Row Counted(
        RuleId rule, FrontageId line, RowOfStands stands, ImmutableArray<(int Column, Stretch Ground)> breaks, int start, int end, int most, int more)
    {
        var within = stands.Stands.Where(stand => start <= stand.Ground.FromCm && stand.Ground.ToCm <= end)
            .GroupBy(stand => stand.Column).Select(column => (column.Key, column.Sum(stand => stand.Stalls)));
        var open = breaks.Where(one => more > 0 && start < one.Ground.FromCm && one.Ground.ToCm <= end).Select(one => (one.Column, -more));
        return Row.Sum(rule, $"{line}@{start}-{end}", within.Concat(open), most);
    }

    /// <summary>Cuts without choices: ground as long as the fullest row and the rest of a break holds no more than the fullest row.</summary>
    private static IEnumerable<Row> ByGround(RuleId rule, FrontageId line, RowOfStands stands, BreakEvery every)
    {
        int most = stands.FullestRowCm(every);
        int length = most + Math.Max(0, stands.BreakCm - stands.HeldBehindCm);
        foreach (int start in stands.Starts.Where(start => start + length <= stands.To))
        {
            var window = new Stretch(start, start + length);
            var over = stands.Stands.GroupBy(stand => stand.Column)
                .Select(column => (column.Key, Cm: column.Sum(stand => Shared(stands.Held(stand), window))))
                .Where(term => term.Cm > 0);
            yield return Row.Sum(rule, $"{line}@{start}+{window.LengthCm}", over, most);
        }
    }

    private static int Shared(Stretch one, Stretch other) =>
        Math.Max(0, Math.Min(one.ToCm, other.ToCm) - Math.Max(one.FromCm, other.FromCm));

    /// <summary>The longest row that has no break and one stall too many.</summary>
    private static int Longest(RowOfStands stands, int most)
    {
        int taken = stands.Obstacles.Sum(obstacle => obstacle.LengthCm + stands.BreakCm);
        return (most + stands.Stands.Max(stand => stand.Stalls)) * (stands.WidestStallCm + stands.BreakCm) + taken;
    }
}
