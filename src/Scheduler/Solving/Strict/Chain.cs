namespace TidalMarket.Scheduling.Solving.Strict;

/// <summary>腾挪 — makes room for a run by moving on those who are in its way, and those in theirs, a few deep. Whoever was not granted
/// anything may be pushed off.</summary>
internal sealed class Chain(Incidence incidence, Grants grants, Witness witness)
{
    private const int Deepest = 4;
    private const int MostTries = 60;

    private readonly List<int> moving = [];
    private readonly List<(int Request, int From)> done = [];
    private int tries;

    /// <summary>The witness then has one of the columns, and grants all that it granted before; else it is as it was.</summary>
    public bool Place(int request, IReadOnlyList<int> columns)
    {
        tries = 0;
        moving.Clear();
        done.Clear();
        if (witness.ColumnOf(request) >= 0) Move(request, -1);
        if (Try(request, columns, Deepest) && HoldsWhereItMoved()) return true;
        UndoTo(0);
        return false;
    }

    private bool Try(int request, IReadOnlyList<int> columns, int depth)
    {
        int movingBefore = moving.Count;
        moving.Add(request);
        foreach ((int column, List<int> others) in Ways(columns).OrderBy(way => way.InTheWay.Count(grants.IsGranted)))
        {
            if (tries++ > MostTries) break;
            if (depth == 0 && others.Any(grants.IsGranted)) break;
            int before = done.Count;
            foreach (int other in others) Move(other, -1);
            Move(request, column);
            if (Fits(column) && others.Where(grants.IsGranted).All(other => Try(other, [.. grants.OpenOf(other)], depth - 1))) return true;
            UndoTo(before);
            moving.RemoveRange(movingBefore + 1, moving.Count - movingBefore - 1);
        }

        moving.RemoveRange(movingBefore, moving.Count - movingBefore);
        return false;
    }

    /// <summary>Each column that could be had, with whom it would push off; columns that would push off somebody who is moved already are left out.</summary>
    private IEnumerable<(int Column, List<int> InTheWay)> Ways(IReadOnlyList<int> columns)
    {
        foreach (int column in columns)
            if (InTheWay(column) is List<int> others) yield return (column, others);
    }

    /// <summary>null = it cannot be had by pushing others off.</summary>
    private List<int>? InTheWay(int column)
    {
        List<int> others = [];
        ReadOnlySpan<int> rows = incidence.RowsOf(column), coefficients = incidence.CoefficientsOf(column);
        for (int i = 0; i < rows.Length; i++)
        {
            long lacks = coefficients[i] - witness.Left(rows[i]);
            foreach (int other in others) lacks -= In(rows[i], witness.ColumnOf(other));
            if (lacks <= 0) continue;
            if (!PushOff(rows[i], lacks, others)) return null;
        }

        return others;
    }

    /// <summary>Whoever stands in a row and was granted nothing first, then the largest.</summary>
    private bool PushOff(int row, long lacks, List<int> others)
    {
        List<(int Request, long Frees)> there =
        [
            .. witness.StandingIn(row).Where(request => !moving.Contains(request) && !others.Contains(request))
                .Select(request => (request, In(row, witness.ColumnOf(request)))).Where(one => one.Item2 > 0),
        ];
        foreach ((int request, long frees) in there.OrderBy(one => grants.IsGranted(one.Request)).ThenByDescending(one => one.Frees))
        {
            others.Add(request);
            lacks -= frees;
            if (lacks <= 0) return true;
        }

        return false;
    }

    private long In(int row, int column)
    {
        int at = incidence.RowsOf(column).BinarySearch(row);
        return at < 0 ? 0 : incidence.CoefficientsOf(column)[at];
    }

    /// <summary>Rows with negative coefficients may lack something that nobody in the way gives back.</summary>
    private bool Fits(int column)
    {
        foreach (int row in incidence.RowsOf(column))
            if (witness.Left(row) < 0) return false;
        return true;
    }

    /// <summary>A run that was given up may have been what let somebody else in.</summary>
    private bool HoldsWhereItMoved() =>
        done.All(move => (move.From < 0 || Fits(move.From)) && (witness.ColumnOf(move.Request) < 0 || Fits(witness.ColumnOf(move.Request))));

    private void Move(int request, int to)
    {
        done.Add((request, witness.ColumnOf(request)));
        if (witness.ColumnOf(request) >= 0) witness.Remove(request);
        if (to >= 0) witness.Place(to);
    }

    private void UndoTo(int count)
    {
        while (done.Count > count)
        {
            (int request, int from) = done[^1];
            done.RemoveAt(done.Count - 1);
            if (witness.ColumnOf(request) >= 0) witness.Remove(request);
            if (from >= 0) witness.Place(from);
        }
    }
}
