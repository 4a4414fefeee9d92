using System.Collections.Immutable;
using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Scheduling.Modelling;

/// <summary>A part of a line on which stands may follow each other without a break: between ground that is free in any plan.</summary>
/// <param name="Stands">What each column may put there, one entry for each piece.</param>
/// <param name="Obstacles">Ground on the line that is not free though nobody stands there.</param>
/// <param name="Cells">The line's marked stalls by index; empty on an unmarked line.</param>
/// <param name="GapCm">What two vendors leave between them in any case.</param>
internal sealed record RowOfStands(
    ImmutableArray<RowOfStands.Entry> Stands, ImmutableArray<Stretch> Obstacles, ImmutableArray<Stretch> Cells, int BreakCm, int GapCm)
{
    /// <summary>Rows of more stalls than this are taken as full.</summary>
    private const int MostCounted = 200;

    private int[]? most;
    private Entry[]? grounds;
    private ImmutableArray<int>? starts;
    private ImmutableArray<int>? ends;

    public int From => Starts[0];

    public int To => Ends[^1];

    /// <summary>Ascending, each once.</summary>
    public ImmutableArray<int> Starts => starts ??= [.. Stands.Select(stand => stand.Ground.FromCm).Distinct().Order()];

    public ImmutableArray<int> Ends => ends ??= [.. Stands.Select(stand => stand.Ground.ToCm).Distinct().Order()];

    /// <summary>The break that begins where a stand ends: up to where so much lies free in one part, obstacles not counted.</summary>
    public Stretch BreakFrom(int end)
    {
        int free = end;
        foreach (Stretch obstacle in Obstacles)
        {
            if (obstacle.ToCm <= free) continue;
            if (obstacle.FromCm >= free + BreakCm) break;
            free = obstacle.ToCm;
        }

        return new Stretch(end, free + BreakCm);
    }

    /// <summary>No more stalls than this fit between two positions, however they are divided.</summary>
    public int MostStalls(int from, int to)
    {
        Entry[] within = [.. Within(from, to)];
        if (within.Length == 0) return 0;
        return within[0].Cells > 0 ? CellsOf(within).Count : Filled(to - from + GapCm);
    }

    /// <summary>No more than this if a break lies between them.</summary>
    public int MostStallsBesideABreak(int start, int end)
    {
        Entry[] within = [.. Within(start, end)];
        if (within.Length == 0) return 0;
        if (within[0].Cells == 0) return Filled(end - start - BreakCm + 2 * GapCm);
        SortedSet<int> cells = CellsOf(within);
        int[] cleared =
        [
            .. from behind in Ends
               let open = BreakFrom(behind)
               where start < open.FromCm && open.ToCm <= end
               select cells.Count(cell => Cells[cell].Overlaps(open)),
        ];
        return cleared.Length == 0 ? 0 : cells.Count - cleared.Min();
    }

    /// <summary>The widest that one stall of a stand is.</summary>
    public int WidestStallCm => Stands.Max(stand => (stand.Ground.LengthCm + stand.Stalls - 1) / stand.Stalls);

    /// <summary>What a stand holds behind it besides its own ground: the side gap on an unmarked line. Marked stalls have theirs painted.</summary>
    public int HeldBehindCm => Cells.IsEmpty ? GapCm : 0;

    /// <summary>A stand's ground with what it holds behind it.</summary>
    public Stretch Held(Entry stand) => new(stand.Ground.FromCm, stand.Ground.ToCm + HeldBehindCm);

    /// <summary>The most ground that the stands of one row can hold together: no more stalls, and from edge to edge no longer, than a row may be.</summary>
    public int FullestRowCm(BreakEvery every)
    {
        int length = Math.Min(every.Cm ?? int.MaxValue, To - From) + HeldBehindCm;
        int stalls = Math.Min(every.Stalls ?? int.MaxValue, Stands.Sum(stand => stand.Stalls));
        (int Cm, int Stalls)[] sizes = [.. Stands.Select(stand => (Held(stand).LengthCm, stand.Stalls)).Distinct()];
        if (stalls > MostCounted) return length;
        var reached = new bool[stalls + 1, length + 1];
        reached[0, 0] = true;
        int fullest = 0;
        for (int count = 0; count <= stalls; count++)
            for (int cm = 0; cm <= length; cm++)
            {
                if (!reached[count, cm]) continue;
                fullest = Math.Max(fullest, cm);
                foreach ((int taken, int of) in sizes)
                    if (cm + taken <= length && count + of <= stalls) reached[count + of, cm + taken] = true;
            }

        return fullest;
    }

    /// <summary>Whose they are does not matter to what fits.</summary>
    private IEnumerable<Entry> Within(int from, int to)
    {
        grounds ??= [.. Stands.Select(stand => stand with { Column = 0, Request = 0 }).Distinct()];
        return grounds.Where(stand => from <= stand.Ground.FromCm && stand.Ground.ToCm <= to);
    }

    private static SortedSet<int> CellsOf(IEnumerable<Entry> stands) =>
        [.. stands.SelectMany(stand => Enumerable.Range(stand.FirstCell, stand.Cells))];

    /// <summary>As many as fill a length, its last gap included, each request coming once.</summary>
    private int Filled(int lengthCm)
    {
        most ??= Packed();
        return lengthCm < 0 ? 0 : most[Math.Min(lengthCm, most.Length - 1)];
    }

    /// <summary>By length: the most stalls of stands that fit into it, gaps included (a knapsack of which each request fills one place).</summary>
    private int[] Packed()
    {
        int[] best = new int[To - From + 2 * GapCm + 1];
        foreach (IGrouping<int, Entry> request in Stands.GroupBy(stand => stand.Request))
        {
            (int Length, int Stalls)[] sizes = [.. request.Select(stand => (stand.Ground.LengthCm + GapCm, stand.Stalls)).Distinct()];
            for (int length = best.Length - 1; length >= 0; length--)
                foreach ((int taken, int stalls) in sizes)
                    if (taken <= length) best[length] = Math.Max(best[length], best[length - taken] + stalls);
        }

        return best;
    }

    /// <summary>The rows of a line, parted where ground is free in any plan.</summary>
    public static IEnumerable<RowOfStands> On(PlacementModel model, Line line, int breakCm)
    {
        Entry[] stands = [.. Entries(model, line).OrderBy(stand => stand.Ground.FromCm)];
        if (stands.Length == 0) yield break;
        ImmutableArray<Stretch> obstacles = Taken(model.Street, line);
        ImmutableArray<Stretch> cells = line.IsMarked ? [.. line.Cells.Select(cell => cell.Stretch)] : [];
        var row = ImmutableArray.CreateBuilder<Entry>();
        int to = stands[0].Ground.ToCm;
        foreach (Entry stand in stands)
        {
            if (row.Count > 0 && stand.Ground.FromCm >= new RowOfStands([], obstacles, [], breakCm, 0).BreakFrom(to).ToCm)
            {
                yield return new RowOfStands(row.ToImmutable(), obstacles, cells, breakCm, model.Street.SideGapCm(line));
                row.Clear();
            }

            row.Add(stand);
            to = Math.Max(to, stand.Ground.ToCm);
        }

        yield return new RowOfStands(row.ToImmutable(), obstacles, cells, breakCm, model.Street.SideGapCm(line));
    }

    /// <summary>Obstacles and buildings of some length, merged.</summary>
    private static ImmutableArray<Stretch> Taken(Street street, Line line) => Stretches.Merged(LineOf.Obstacles(street, line.Frontage)
        .Concat(street.Buildings.Where(building => building.Line.Index == line.Index)
            .Select(building => building.Along.Shifted(-line.Frontage.StartCm))));

    private static IEnumerable<Entry> Entries(PlacementModel model, Line line)
    {
        for (int column = 0; column < model.Columns.Length; column++)
            foreach (Piece piece in model.Columns[column].Pieces.Where(piece => piece.Line.Index == line.Index))
                foreach (Entry entry in Parts(column, model.Columns[column].Request, piece)) yield return entry;
    }

    /// <summary>A piece that runs over the joint of a circle is two stands: the joint ends a row.</summary>
    private static IEnumerable<Entry> Parts(int column, int request, Piece piece)
    {
        if (!piece.Line.IsMarked) return [new(column, request, piece.Stretch, piece.Stalls, 0, 0)];
        int before = Math.Min(piece.Count, piece.Line.Cells.Length - piece.First);
        var first = new Entry(column, request, piece.Stretch, before, piece.First, before);
        if (!piece.Wraps) return [first];
        int after = piece.Count - before;
        return [first, new(column, request, new(piece.Line.Cells[0].Stretch.FromCm, piece.Line.Cells[after - 1].Stretch.ToCm), after, 0, after)];
    }

    /// <param name="Ground">On the line.</param>
    /// <param name="Cells">Marked stalls that it covers from <paramref name="FirstCell"/> on; 0 on an unmarked line.</param>
    internal readonly record struct Entry(int Column, int Request, Stretch Ground, int Stalls, int FirstCell, int Cells);
}
