using TidalMarket.Scheduling.Modelling;

namespace TidalMarket.Scheduling.Rules.Hard;

/// <summary>What becomes of rows whose runs wait for a choice: without it they would let half of one open and half of another look better than either.</summary>
internal static class OnlyIfOpen
{
    /// <summary>Σ a · x ≤ b becomes Σ a · x ≤ b · y where all runs of the row wait for the same y.</summary>
    /// <param name="openOf">By column the choice that it waits for; -1 = for none, or for several.</param>
    /// <param name="among">Which rows may be changed.</param>
    public static IEnumerable<Row> Tightened(PlacementModel model, int[] openOf, IEnumerable<Row> rows, Func<Row, bool> among) =>
        rows.Select(row => among(row) && OpenFor(model, openOf, row) is int open ? row.Times(open) : row);

    private static int? OpenFor(PlacementModel model, int[] openOf, Row row)
    {
        int[] runs = [.. row.Columns.Where(column => column < model.Columns.Length)];
        if (row.Most <= 0 || row.Most > int.MaxValue || runs.Length == 0) return null;
        int open = openOf[runs[0]];
        return open < 0 || runs.Any(column => openOf[column] != open) ? null : open;
    }
}
