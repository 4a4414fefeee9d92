using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>一摊一主 — in one window a stall, or a module with the side gap of the run before it, is held by at most one vendor.</summary>
/// <remarks>∀ cell p: Σ_{c holding p} x_c ≤ 1. A module whose row says no more than its neighbour's is left out.</remarks>
internal sealed class StallHeldOnce : IHardRule
{
    public RuleId Id { get; } = new("stall-held-once");

    public IEnumerable<Row> Rows(PlacementModel model)
    {
        var holders = new List<int>[model.Street.CellCount];
        for (int column = 0; column < model.Columns.Length; column++)
            foreach (int cell in model.Columns[column].Pieces.SelectMany(piece => piece.HeldCells).Distinct())
                (holders[cell] ??= []).Add(column);
        foreach (Line line in model.Street.Lines)
            for (int i = 0; i < line.Cells.Length; i++)
                if (Says(holders, line, i))
                    yield return Row.AtMostOne(Id, Where(line, line.Cells[i]), holders[line.FirstCell + i]);
    }

    /// <summary>Whether the cell's row is worth having: two holders or more, and not all of them hold a neighbour too.</summary>
    private static bool Says(List<int>[] holders, Line line, int i)
    {
        List<int>? own = holders[line.FirstCell + i];
        if (own is null || own.Count < 2) return false;
        List<int>? before = i > 0 ? holders[line.FirstCell + i - 1] : null;
        List<int>? after = i + 1 < line.Cells.Length ? holders[line.FirstCell + i + 1] : null;
        bool inBefore = before is not null && IsWithin(own, before);
        bool inAfter = after is not null && IsWithin(own, after) && after.Count > own.Count;
        return !inBefore && !inAfter;
    }

    /// <summary>Both ascending.</summary>
    private static bool IsWithin(List<int> part, List<int> whole)
    {
        if (part.Count > whole.Count) return false;
        int j = 0;
        foreach (int column in part)
        {
            while (j < whole.Count && whole[j] < column) j++;
            if (j == whole.Count || whole[j] != column) return false;
        }

        return true;
    }

    private static string Where(Line line, Cell cell) =>
        cell.Stall?.Id.Value ?? $"{line.Frontage.Id}@{cell.Stretch.FromCm}";
}
