using TidalMarket.Scheduling.Domain;

namespace TidalMarket.Host.Import.Tables;

internal static class WindowTable
{
    public static readonly Table<WindowPattern> Windows = new(
        "windows.csv",
        ["id", "road_closed", "set_up", "load_in", "sell", "sell_stop", "stalls_off", "swept", "handed_back"],
        ["weekdays", "dates"],
        row => new(Phases(row), row.Weekdays("weekdays"), row.Dates("dates")),
        Named: true,
        MayBeMissing: false);

    private static TideWindow Phases(Row row) => new(
        new(row.Text("id")),
        row.Name(),
        row.Time("road_closed"),
        row.Time("set_up"),
        row.Time("load_in"),
        row.Time("sell"),
        row.Time("sell_stop"),
        row.Time("stalls_off"),
        row.Time("swept"),
        row.Time("handed_back"));
}
