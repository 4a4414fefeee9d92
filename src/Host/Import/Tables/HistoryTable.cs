using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class HistoryTable
{
    public static readonly Table<HistoryEntry> History = new(
        "history.csv",
        ["vendor", "date", "window", "attended"],
        ["stalls"],
        row => new(
            new(row.Text("vendor")),
            row.Date("date"),
            new(row.Text("window")),
            row.Many("stalls", id => new StallId(id)),
            row.YesRequired("attended")));
}
