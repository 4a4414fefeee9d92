using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class RailTable
{
    public static readonly Table<RailStock> Rails = new(
        "rails.csv",
        ["id", "zone", "piece_cm", "pieces"],
        ["openable", "at_cm"],
        row => new(
            new(row.Text("id")),
            row.Name(),
            new(row.Text("zone")),
            row.Cm("piece_cm"),
            row.Whole("pieces", least: 0),
            row.Yes("openable"))
        {
            AtCm = row.CmOrNull("at_cm") ?? 0,
        },
        Named: true);
}
